using System.Text.Json;

namespace Dashboard.Core.Record;

/// <summary>The schema of the record as <c>datapackage.json</c> declares it (Frictionless Data Package and Table Schema).</summary>
internal sealed record DataPackage(IReadOnlyList<TableSchema> Tables, IReadOnlyList<string> OtherFiles)
{
    internal const string FileName = "datapackage.json";

    /// <summary>Reads the package; problems are added to the list, and null is returned when nothing can be made of it.</summary>
    internal static DataPackage? Read(byte[] content, List<RecordProblem> problems)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var tables = new List<TableSchema>();
            var others = new List<string>();
            foreach (var resource in json.RootElement.GetProperty("resources").EnumerateArray())
            {
                var path = resource.GetProperty("path").GetString() ?? "";
                if (Path.IsPathRooted(path) || path.Split('/', '\\').Contains(".."))
                    problems.Add(new(FileName, null, null, $"the path \"{path}\" leads out of the record's folder; allowed are paths below it"));
                else if (resource.TryGetProperty("schema", out var schema))
                    tables.Add(TableSchema.Read(resource.GetProperty("name").GetString() ?? "", path, schema));
                else
                    others.Add(path);
            }
            foreach (var name in RecordMapper.Tables.Keys.Where(n => tables.TrueForAll(t => t.Name != n)))
                problems.Add(new(FileName, null, null, $"the table {name} is not declared"));
            foreach (var table in tables.Where(t => RecordMapper.Tables.ContainsKey(t.Name)))
                foreach (var column in RecordMapper.Tables[table.Name].Where(c => table.Fields.All(f => f.Name != c)))
                    problems.Add(new(FileName, null, null, $"the column {column} of the table {table.Name} is not declared"));
            return problems.Count == 0 ? new DataPackage(tables, others) : null;
        }
        catch (JsonException e)
        {
            problems.Add(new(FileName, (int?)e.LineNumber + 1, null, "this is not JSON: " + e.Message.Split(" LineNumber")[0]));
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            problems.Add(new(FileName, null, null, "this is not a data package with resources and table schemas: " + e.Message));
        }
        return null;
    }
}
