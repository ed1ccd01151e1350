using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Addresses;

/// <summary>
/// Reads the parameters of an address one by one, never throws, and remembers what it did not understand. A parameter
/// given twice counts by its last value; unknown parameters are reported by <see cref="Finish"/>.
/// </summary>
public sealed class AddressReader
{
    /// <summary>What a switch may say, in words.</summary>
    internal const string AllowedSwitch = "on, off";

    private const string EscapedAmpersand = "amp;";
    private const int LongestEcho = 60;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<AddressProblem> _problems = [];

    /// <summary>Takes a query string with or without its question mark; null is empty.</summary>
    public AddressReader(string? queryString)
    {
        var text = (queryString ?? "").TrimStart('?');
        foreach (var part in text.Split('&').Select(WithoutAmpersand).Where(p => p.Length > 0))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = Unescape(equals < 0 ? part : part[..equals]);
            _values[name] = equals < 0 ? "" : Unescape(part[(equals + 1)..]);
        }
    }

    /// <summary>What was not understood so far.</summary>
    public IReadOnlyList<AddressProblem> Problems => _problems;

    /// <summary>The raw text of a parameter, or null when it is absent or empty.</summary>
    public string? Text(string name)
    {
        _known.Add(name);
        return _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
    }

    /// <summary>A code of a code list, or null.</summary>
    public T? Code<T>(string name) where T : struct, Enum => Code(name, Enum.GetValues<T>());

    /// <summary>A code of a code list that is among the permitted ones, or null.</summary>
    public T? Code<T>(string name, IReadOnlyCollection<T> permitted) where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(permitted);
        var text = Text(name);
        if (text is null) return null;
        if (Codes.TryRead<T>(text, out var value) && permitted.Contains(value)) return value;
        Report(name, text, AllowedCodes(permitted));
        return null;
    }

    /// <summary>A whole number between two bounds, or null.</summary>
    public int? Number(string name, int min, int max)
    {
        var text = Text(name);
        if (text is null) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= min && value <= max) return value;
        Report(name, text, AllowedNumbers(min, max));
        return null;
    }

    /// <summary><c>on</c> or <c>off</c>, or the given default.</summary>
    public bool Switch(string name, bool otherwise) => Switch(name) ?? otherwise;

    /// <summary>Whether something is on or off, or null where the address does not say it.</summary>
    public bool? Switch(string name)
    {
        var text = Text(name);
        switch (text)
        {
            case null: return null;
            case "on": return true;
            case "off": return false;
            default:
                Report(name, text, AllowedSwitch);
                return null;
        }
    }

    /// <summary>A comma-separated list whose items must be among the allowed ones; sorted, without repeats.</summary>
    public IReadOnlyList<string> List(string name, IEnumerable<string> allowed, string allowedInWords)
    {
        var text = Text(name);
        if (text is null) return [];
        var known = allowed.ToDictionary(a => a, a => a, StringComparer.OrdinalIgnoreCase);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (known.TryGetValue(item, out var exact)) found.Add(exact);
            else Report(name, item, allowedInWords);
        }
        return [.. found];
    }

    /// <summary>One of the allowed items as it is spelled there, or null.</summary>
    public string? Item(string name, IReadOnlyCollection<string> allowed, string allowedInWords)
    {
        ArgumentNullException.ThrowIfNull(allowed);
        var text = Text(name);
        if (text is null) return null;
        var exact = allowed.FirstOrDefault(a => a.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (exact is null) Report(name, text, allowedInWords);
        return exact;
    }

    /// <summary>Accepts a parameter that has no effect here, if it is one of the allowed words.</summary>
    public void Only(string name, params string[] allowed)
    {
        var text = Text(name);
        if (text is not null && !allowed.Contains(text)) Report(name, text, string.Join(", ", allowed));
    }

    /// <summary>Reports a value that a caller found wrong.</summary>
    public void Report(string name, string given, string allowed) =>
        _problems.Add(new AddressProblem(name, given.Length > LongestEcho ? given[..LongestEcho] + "…" : given, allowed));

    /// <summary>Reports unasked parameters and returns all problems; what others add to follow readers is no problem.</summary>
    public IReadOnlyList<AddressProblem> Finish()
    {
        var unknown = _values.Keys.Where(n => !_known.Contains(n) && !TrackingParameters.Hold(n));
        foreach (var name in unknown.Order(StringComparer.Ordinal))
            Report(name, _values[name], "only " + string.Join(", ", _known.Order(StringComparer.Ordinal)));
        return _problems;
    }

    /// <summary>The codes of a list, in words.</summary>
    internal static string AllowedCodes<T>(IEnumerable<T> permitted) where T : struct, Enum =>
        string.Join(", ", permitted.Select(Codes.Of));

    /// <summary>Whole numbers between two bounds, in words.</summary>
    internal static string AllowedNumbers(int min, int max) =>
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}");

    /// <summary>An address copied out of HTML has <c>&amp;amp;</c> between its parameters.</summary>
    private static string WithoutAmpersand(string part)
    {
        while (part.StartsWith(EscapedAmpersand, StringComparison.OrdinalIgnoreCase)) part = part[EscapedAmpersand.Length..];
        return part;
    }

    private static string Unescape(string text)
    {
        var plain = Uri.UnescapeDataString(text.Replace('+', ' '));
        return string.Concat(plain.Where(c => !char.IsControl(c)));
    }
}
