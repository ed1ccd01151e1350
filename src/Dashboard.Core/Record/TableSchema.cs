using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dashboard.Core.Record;

/// <summary>A table as the data package declares it.</summary>
internal sealed record TableSchema(
    string Name, string Path, IReadOnlyList<FieldSchema> Fields, IReadOnlyList<string> PrimaryKey, IReadOnlyList<ForeignKey> ForeignKeys)
{
    internal static TableSchema Read(string name, string path, JsonElement schema) => new(
        name,
        path,
        [.. schema.GetProperty("fields").EnumerateArray().Select(FieldSchema.Read)],
        schema.TryGetProperty("primaryKey", out var key) ? Names(key) : [],
        schema.TryGetProperty("foreignKeys", out var keys) ? [.. keys.EnumerateArray().Select(ForeignKey.Read)] : []);

    internal static IReadOnlyList<string> Names(JsonElement names) => names.ValueKind == JsonValueKind.Array
        ? [.. names.EnumerateArray().Select(n => n.GetString() ?? "")]
        : [names.GetString() ?? ""];
}

/// <summary>A column that must hold values of a column of another table.</summary>
internal sealed record ForeignKey(string Column, string Table, string TableColumn)
{
    internal static ForeignKey Read(JsonElement key)
    {
        var reference = key.GetProperty("reference");
        return new ForeignKey(
            TableSchema.Names(key.GetProperty("fields"))[0],
            reference.GetProperty("resource").GetString() ?? "",
            TableSchema.Names(reference.GetProperty("fields"))[0]);
    }
}

/// <summary>A column with its type and constraints.</summary>
internal sealed record FieldSchema
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(200);

    internal required string Name { get; init; }

    /// <summary><c>string</c>, <c>integer</c> or <c>number</c>.</summary>
    internal required string Type { get; init; }

    internal bool Required { get; init; }

    internal bool Unique { get; init; }

    internal IReadOnlyList<string> Allowed { get; init; } = [];

    internal Regex? Pattern { get; init; }

    internal double? Minimum { get; init; }

    internal double? Maximum { get; init; }

    internal static FieldSchema Read(JsonElement field)
    {
        var type = field.GetProperty("type").GetString() ?? "";
        if (type is not ("string" or "integer" or "number"))
            throw new ArgumentException($"the type \"{type}\" is unknown; allowed are string, integer, number");
        var constraints = field.TryGetProperty("constraints", out var c) ? c : default;
        return new FieldSchema
        {
            Name = field.GetProperty("name").GetString() ?? "",
            Type = type,
            Required = Constraint("required")?.GetBoolean() ?? false,
            Unique = Constraint("unique")?.GetBoolean() ?? false,
            Allowed = Constraint("enum") is { } allowed ? TableSchema.Names(allowed) : [],
            Pattern = Constraint("pattern")?.GetString() is { } pattern
                ? new Regex(pattern, RegexOptions.CultureInvariant, PatternTimeout) : null,
            Minimum = Constraint("minimum")?.GetDouble(),
            Maximum = Constraint("maximum")?.GetDouble(),
        };

        JsonElement? Constraint(string name) =>
            constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(name, out var value) ? value : null;
    }
}
