using System.Text.Json;

namespace Dashboard.Core.Tables;

/// <summary>
/// What a data package may declare of the form of its files, and the only value that the program obeys. Whatever else it declares
/// is refused, not passed over: the file would be read otherwise than it is said to be.
/// </summary>
internal static class DeclaredForm
{
    private static readonly Dictionary<string, string[]> Resource = new()
    {
        ["encoding"] = ["\"utf-8\""],
        ["compression"] = [],
        ["data"] = [],
        ["hash"] = [],
        ["bytes"] = [],
    };

    private static readonly Dictionary<string, string[]> Dialect = new()
    {
        ["delimiter"] = ["\",\""],
        ["quoteChar"] = ["\"\\\"\""],
        ["doubleQuote"] = ["true"],
        ["lineTerminator"] = ["\"\\n\"", "\"\\r\\n\""],
        ["header"] = ["true"],
        ["skipInitialSpace"] = ["false"],
        ["caseSensitiveHeader"] = ["true"],
        ["escapeChar"] = [],
        ["nullSequence"] = [],
        ["commentChar"] = [],
        ["commentRows"] = [],
        ["headerRows"] = ["[1]"],
        ["headerJoin"] = [],
    };

    private static readonly Dictionary<string, string[]> Schema = new()
    {
        ["uniqueKeys"] = [],
        ["fieldsMatch"] = [],
    };

    private static readonly Dictionary<string, string[]> Field = new()
    {
        ["format"] = ["\"default\""],
        ["decimalChar"] = ["\".\""],
        ["groupChar"] = [],
        ["bareNumber"] = ["true"],
        ["missingValues"] = ["[\"\"]"],
        ["trueValues"] = [],
        ["falseValues"] = [],
        ["categories"] = [],
    };

    /// <summary>What a resource declares that is not obeyed.</summary>
    internal static IEnumerable<string> FaultsOfResource(JsonElement resource)
    {
        foreach (var fault in Faults(resource, Resource)) yield return fault;
        if (resource.Part("dialect") is not { } dialect) yield break;
        if (dialect.ValueKind != JsonValueKind.Object) yield return "dialect must stand here, not in a file";
        foreach (var fault in Faults(dialect, Dialect)) yield return "dialect: " + fault;
    }

    /// <summary>What the schema of a table declares that is not obeyed.</summary>
    internal static IEnumerable<string> FaultsOfSchema(JsonElement schema) => Faults(schema, Schema);

    /// <summary>What a column declares that is not obeyed.</summary>
    internal static IEnumerable<string> FaultsOfField(JsonElement field) => Faults(field, Field);

    private static IEnumerable<string> Faults(JsonElement element, Dictionary<string, string[]> obeyed) =>
        from rule in obeyed
        let declared = element.Part(rule.Key)
        where declared is { ValueKind: not JsonValueKind.Null } && !IsAny(declared.Value, rule.Value)
        select rule.Value.Length == 0
            ? $"{rule.Key} is declared, and the program does not obey it; leave it out"
            : $"{rule.Key} is {declared.Value.GetRawText()}, and the program obeys only {string.Join(" or ", rule.Value)}";

    /// <summary>Names of encodings are read in any case.</summary>
    private static bool IsAny(JsonElement declared, string[] values) => values.Any(v =>
    {
        using var value = JsonDocument.Parse(v);
        return JsonElement.DeepEquals(declared, value.RootElement)
            || (declared.ValueKind == JsonValueKind.String && value.RootElement.ValueKind == JsonValueKind.String
                && string.Equals(declared.GetString(), value.RootElement.GetString(), StringComparison.OrdinalIgnoreCase));
    });
}
