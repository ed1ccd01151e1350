using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dashboard.Core.Tables;

/// <summary>Reads <c>datapackage.json</c>. What cannot be understood is a problem and left out.</summary>
internal sealed class PackageReader
{
    private readonly List<RecordProblem> _problems;
    private readonly List<TableSchema> _tables = [];
    private readonly List<string> _otherFiles = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notTables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    private PackageReader(List<RecordProblem> problems) => _problems = problems;

    /// <summary>Reads the package; problems are added to the list, and null is returned when nothing can be made of it.</summary>
    internal static DataPackage? Read(byte[] content, List<RecordProblem> problems)
    {
        try
        {
            using var json = Parse(content);
            return new PackageReader(problems).Package(json.RootElement);
        }
        catch (JsonException e)
        {
            problems.Add(NotJson(DataPackage.FileName, e));
        }
        catch (InvalidOperationException)
        {
            // Thrown for texts with half a surrogate pair.
            problems.Add(new(DataPackage.FileName, null, null, "a text in the file is not Unicode") { Kind = ProblemKind.Form });
        }
        return null;
    }

    /// <summary>Parses JSON with or without a byte order mark.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    internal static JsonDocument Parse(byte[] content) => JsonDocument.Parse(WithoutMark(content));

    /// <summary>The text of a JSON file, without its byte order mark.</summary>
    internal static string Text(byte[] content) => Encoding.UTF8.GetString(WithoutMark(content).Span);

    private static ReadOnlyMemory<byte> WithoutMark(byte[] content) =>
        content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsMemory(Encoding.UTF8.Preamble.Length) : content;

    internal static RecordProblem NotJson(string path, JsonException e)
    {
        var line = (e.LineNumber ?? 0) + 1;
        var column = (e.BytePositionInLine ?? 0) + 1;
        return new(path, (int)line, null, FormattableString.Invariant($"this is not JSON: line {line}, column {column}"))
        {
            Kind = ProblemKind.Form,
        };
    }

    private DataPackage? Package(JsonElement root)
    {
        if (root.Items("resources") is not { } resources)
        {
            Add("the list of resources is missing; it names the tables and files of the record");
            return null;
        }
        for (var i = 0; i < resources.Count; i++) Resource(resources[i], i + 1);
        return new DataPackage(_tables, _otherFiles, _names.Except(_notTables).ToHashSet(StringComparer.Ordinal))
        {
            Created = root.Part("created") is { ValueKind: JsonValueKind.String } created
                && created.TryGetDateTimeOffset(out var time) ? time : null,
        };
    }

    private void Resource(JsonElement resource, int position)
    {
        if (resource.Text("name") is not { Length: > 0 } name)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"resource {position} has no name"));
            return;
        }
        if (!_names.Add(name))
        {
            Add($"the resource {name} is declared twice");
            return;
        }
        if (resource.Text("path") is not null)
            foreach (var fault in DeclaredForm.FaultsOfResource(resource)) Add($"the resource {name}: {fault}");
        if (resource.Items("path") is not null)
            Add($"the path of the resource {name} is a list; a table is one file");
        else if (resource.Text("path") is not { Length: > 0 } path)
            Add($"the resource {name} has no path");
        else if (!IsInside(path))
            Add($"the path \"{path}\" of the resource {name} leads out of the record's folder; allowed are paths below it");
        else if (!_paths.Add(path))
            Add($"the path {path} belongs to two resources");
        else if (resource.Text("schema") is not null)
            Add($"the schema of the table {name} stands in a file; write it here");
        else if (resource.Part("schema") is { } schema)
            _tables.Add(new SchemaReader(name, _problems).Read(path, schema));
        else if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            Add($"the table {name} has no schema");
        else
            OtherFile(name, path);
    }

    private void OtherFile(string name, string path)
    {
        _otherFiles.Add(path);
        _notTables.Add(name);
    }

    /// <summary>True for paths with plain segments: no root, drive, backslash, control character, "." or "..".</summary>
    private static bool IsInside(string path) =>
        !path.Any(c => c is '\\' or ':' || char.IsControl(c))
            && path.Split('/').All(segment => segment is not ("" or "." or ".."));

    private void Add(string message) =>
        _problems.Add(new(DataPackage.FileName, null, null, message) { Kind = ProblemKind.Package });
}
