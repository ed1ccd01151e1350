using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Core.Record;

/// <summary>Holds every row against the types, constraints and keys of its schema.</summary>
internal static class TableCheck
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    internal static void Check(TableSchema schema, IReadOnlyList<TableRow> rows, List<RecordProblem> problems)
    {
        foreach (var row in rows)
            foreach (var field in schema.Fields)
                if (WrongWith(field, row[field.Name]) is { } message)
                    problems.Add(new(schema.Path, row.Number, field.Name, message));
        foreach (var field in schema.Fields.Where(f => f.Unique && !schema.PrimaryKey.Contains(f.Name)))
            Unique(schema, rows, [field.Name], problems);
        if (schema.PrimaryKey.Count > 0) Unique(schema, rows, schema.PrimaryKey, problems);
    }

    internal static void CheckForeignKeys(
        TableSchema schema, IReadOnlyDictionary<string, IReadOnlyList<TableRow>> tables, List<RecordProblem> problems)
    {
        foreach (var key in schema.ForeignKeys)
        {
            if (!tables.TryGetValue(key.Table, out var targets) || targets.Count == 0) continue;
            var known = targets.Select(t => t.Values.GetValueOrDefault(key.TableColumn, "")).ToHashSet();
            foreach (var row in tables[schema.Name].Where(r => r[key.Column].Length > 0 && !known.Contains(r[key.Column])))
                problems.Add(new(schema.Path, row.Number, key.Column, $"\"{row[key.Column]}\" is not a {key.TableColumn} of the table {key.Table}"));
        }
    }

    private static string? WrongWith(FieldSchema field, string value)
    {
        if (value.Length == 0) return field.Required ? "a value is required" : null;
        if (value != value.Trim()) return $"\"{value}\" begins or ends with white space";
        if (value.Any(char.IsControl)) return "the value contains a line break or another control character";
        if (field.Allowed.Count > 0 && !field.Allowed.Contains(value))
            return $"\"{value}\" is not one of {string.Join(", ", field.Allowed)}";
        if (field.Type != "string") return WrongWithNumber(field, value);
        return field.Pattern is { } pattern && !Matches(pattern, value) ? $"\"{value}\" does not fit the pattern {pattern}" : null;
    }

    private static string? WrongWithNumber(FieldSchema field, string value)
    {
        if (!double.TryParse(value, Plain, CultureInfo.InvariantCulture, out var number))
            return $"\"{value}\" is not a number; write digits with a decimal point and nothing between thousands";
        if (field.Type == "integer" && number != Math.Floor(number)) return $"\"{value}\" is not a whole number";
        if (number < field.Minimum || number > field.Maximum)
            return string.Create(CultureInfo.InvariantCulture, $"{value} is not between {field.Minimum} and {field.Maximum}");
        return null;
    }

    private static bool Matches(Regex pattern, string value)
    {
        try
        {
            return pattern.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static void Unique(TableSchema schema, IReadOnlyList<TableRow> rows, IReadOnlyList<string> columns, List<RecordProblem> problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var key = string.Join(", ", columns.Select(c => row[c]));
            if (!seen.TryAdd(key, row.Number))
                problems.Add(new(schema.Path, row.Number, string.Join(", ", columns),
                    string.Create(CultureInfo.InvariantCulture, $"\"{key}\" already stands in row {seen[key]}")));
        }
    }
}
