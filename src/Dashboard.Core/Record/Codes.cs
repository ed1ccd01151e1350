using System.Collections.Concurrent;
using System.Text;

namespace Dashboard.Core.Record;

/// <summary>
/// The codes of the record's code lists (status, bound, basis, kind, ...): an enum member <c>AtLeast</c> is written
/// <c>at-least</c> in files, addresses and answers. Both directions are exact; no other spelling is understood.
/// </summary>
public static class Codes
{
    private static readonly ConcurrentDictionary<Type, (string[] Names, object[] Values)> Lists = new();

    /// <summary>The code of a member, for example <c>at-least</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var (names, values) = ListOf(typeof(T));
        var index = Array.IndexOf(values, value);
        return index >= 0 ? names[index] : throw new ArgumentOutOfRangeException(nameof(value), value, null);
    }

    /// <summary>Every code of a list, in the order of its members.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => ListOf(typeof(T)).Names;

    /// <summary>Reads a code; false when the text is not one of <see cref="All{T}"/>.</summary>
    public static bool TryRead<T>(string text, out T value) where T : struct, Enum
    {
        var (names, values) = ListOf(typeof(T));
        var index = Array.IndexOf(names, text);
        value = index >= 0 ? (T)values[index] : default;
        return index >= 0;
    }

    private static (string[] Names, object[] Values) ListOf(Type type) => Lists.GetOrAdd(type, static t =>
    {
        var values = Enum.GetValues(t).Cast<object>().ToArray();
        return ([.. values.Select(v => Hyphenate(v.ToString()!))], values);
    });

    private static string Hyphenate(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }
}
