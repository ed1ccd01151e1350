namespace Dashboard.Core.Addresses;

/// <summary>Parameters that several pages have.</summary>
internal static class PageParameters
{
    /// <summary>Reads the parameters that every page accepts, and gives the theme.</summary>
    internal static Theme? Read(AddressReader reader)
    {
        reader.Only("lang", "en");
        return reader.Code<Theme>("theme");
    }

    internal static (int? From, int? To) Years(AddressReader reader)
    {
        var from = reader.Number("from", ChartQuery.FirstYear, ChartQuery.LastYear);
        var to = reader.Number("to", ChartQuery.FirstYear, ChartQuery.LastYear);
        if (!(from > to)) return (from, to);
        reader.Report("to", Year(to), "a year not before from");
        return (from, null);
    }

    internal static string Year(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    internal static string OneOf(AddressReader reader, string name, IReadOnlyCollection<string> allowed)
    {
        var text = reader.Text(name);
        if (text is null) return "";
        if (allowed.Contains(text)) return text;
        reader.Report(name, text, string.Join(", ", allowed));
        return "";
    }
}
