using Dashboard.Core.Record;

namespace Dashboard.Core.Claims;

/// <summary>
/// An input of a claim's arithmetic: the id of a figure; or a count of places written <c>count:column=value,column=value</c>
/// (rows) or <c>countries:…</c> (different countries as listed). Columns: kind, organisation, source, iso3, region; several
/// values are separated by <c>|</c>, and <c>region=*</c> stands for any region heading. Or the year of an event, written
/// <c>event:</c> and its id.
/// </summary>
internal static class ClaimInput
{
    private const string Rows = "count:", Countries = "countries:", Any = "*", Dated = "event:";
    private static readonly string[] Columns = ["kind", "organisation", "source", "iso3", "region"];

    internal static IReadOnlyList<string> Split(string inputs) =>
        inputs.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static bool IsCount(string input) =>
        input.StartsWith(Rows, StringComparison.Ordinal) || input.StartsWith(Countries, StringComparison.Ordinal);

    /// <summary>The id of the event whose year an input is, or null.</summary>
    internal static string? EventOf(string input) =>
        input.StartsWith(Dated, StringComparison.Ordinal) ? input[Dated.Length..] : null;

    /// <summary>What is wrong with the form of an input, or null.</summary>
    internal static string? FaultOf(string input)
    {
        if (!IsCount(input)) return null;
        foreach (var condition in Conditions(input))
            if (condition is not [var column, { Length: > 0 }] || !Columns.Contains(column))
                return $"\"{string.Join('=', condition)}\" is not a condition on places; "
                    + $"write one of {string.Join(", ", Columns)}, an equals sign and a value";
        return null;
    }

    /// <summary>The count that an input asks for.</summary>
    internal static int Count(string input, IEnumerable<Place> places)
    {
        var conditions = Conditions(input).ToList();
        var found = places.Where(p => conditions.TrueForAll(c => Fits(p, c[0], c[1])));
        return input.StartsWith(Countries, StringComparison.Ordinal)
            ? found.Select(p => p.CountryAsListed).Distinct(StringComparer.Ordinal).Count() : found.Count();
    }

    private static IEnumerable<string[]> Conditions(string input) => input[(input.IndexOf(':', StringComparison.Ordinal) + 1)..]
        .Split(',', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('=', 2));

    private static bool Fits(Place place, string column, string values)
    {
        var value = column switch
        {
            "kind" => Codes.Of(place.Kind),
            "organisation" => place.OrganisationId,
            "source" => place.SourceId,
            "iso3" => place.Iso3,
            _ => place.RegionAsListed,
        };
        return values == Any ? value.Length > 0 : values.Split('|').Contains(value, StringComparer.Ordinal);
    }
}
