using System.Text.Json;

namespace Dashboard.Web.Charts;

/// <summary>
/// A figure in another theme is the same figure with other strings: colours, and the address of the outlines. A page that may
/// be shown in either carries one figure and these.
/// </summary>
internal static class ThemeStrings
{
    /// <summary>
    /// What to put in the place of each string that is another in the second figure; null where that is not all that is
    /// different, or where one string would have to become two.
    /// </summary>
    internal static IReadOnlyDictionary<string, string>? Between(JsonElement figure, JsonElement other)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        return Compare(figure, other, pairs) ? pairs.Where(p => p.Key != p.Value).ToDictionary() : null;
    }

    private static bool Compare(JsonElement one, JsonElement two, Dictionary<string, string> pairs)
    {
        if (one.ValueKind != two.ValueKind) return false;
        switch (one.ValueKind)
        {
            case JsonValueKind.Object:
                return one.GetPropertyCount() == two.GetPropertyCount()
                    && one.EnumerateObject().Zip(two.EnumerateObject()).All(p => p.First.Name == p.Second.Name && Compare(p.First.Value, p.Second.Value, pairs));
            case JsonValueKind.Array:
                return one.GetArrayLength() == two.GetArrayLength() && one.EnumerateArray().Zip(two.EnumerateArray()).All(p => Compare(p.First, p.Second, pairs));
            case JsonValueKind.String:
                var (from, to) = (one.GetString()!, two.GetString()!);
                return pairs.TryAdd(from, to) || pairs[from] == to;
            default:
                return one.GetRawText() == two.GetRawText();
        }
    }
}
