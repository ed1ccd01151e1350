using System.Text.Json;

namespace Dashboard.Core.Tables;

/// <summary>Reads parts of a JSON document that need not be there or be of the expected kind.</summary>
internal static class JsonParts
{
    /// <summary>A property, or null when this is no object or has no such property.</summary>
    internal static JsonElement? Part(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var part) ? part : null;

    /// <summary>A text property, or null.</summary>
    internal static string? Text(this JsonElement element, string name) =>
        element.Part(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The items of a list property, or null.</summary>
    internal static IReadOnlyList<JsonElement>? Items(this JsonElement element, string name) =>
        element.Part(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : null;

    /// <summary>One text or a list of texts, or null when it is neither or empty.</summary>
    internal static IReadOnlyList<string>? Names(this JsonElement element, string name) => element.Part(name) switch
    {
        { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        { ValueKind: JsonValueKind.Array } many when many.GetArrayLength() > 0
            && many.EnumerateArray().All(n => n.ValueKind == JsonValueKind.String) =>
                [.. many.EnumerateArray().Select(n => n.GetString()!)],
        _ => null,
    };
}
