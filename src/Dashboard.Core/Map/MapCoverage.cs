using Dashboard.Core.Figures;
using Dashboard.Core.Geography;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Map;

/// <summary>How many offices the list names in each of its entries: what a map of areas shows instead of marks.</summary>
public sealed record MapCoverage
{
    /// <summary>First number of each class; the last class has no end.</summary>
    private static readonly int[] From = [1, 2, 3, 5];

    /// <summary>The classes from few to many, each with the number of entries in it.</summary>
    public required IReadOnlyList<CoverageClass> Classes { get; init; }

    /// <summary>Entries with an office that the query leaves, the most offices first.</summary>
    public required IReadOnlyList<CoverageEntry> Entries { get; init; }

    /// <summary>Codes of the countries in the whole list; every other country is "not listed", which is not zero.</summary>
    public required IReadOnlySet<string> Listed { get; init; }

    /// <summary>Whether the query leaves out entries that the list names.</summary>
    public required bool IsFiltered { get; init; }

    /// <summary>Class of a country by its code, or null when the query leaves none of its offices.</summary>
    public int? ClassOf(string iso3) => Entries.FirstOrDefault(c => c.Iso3 == iso3 && !c.IsTerritory)?.Class;

    /// <summary>Whether a land is a country the list does not name. Areas without their own code are no country.</summary>
    public bool IsMissing(MapOutline land)
    {
        ArgumentNullException.ThrowIfNull(land);
        return land.Iso3.Length > 0 && !Listed.Contains(land.Iso3);
    }

    /// <summary>Counts offices by the entries of the list.</summary>
    /// <param name="data">Everything that could be shown.</param>
    /// <param name="selected">The offices that a query leaves.</param>
    /// <param name="area">The view.</param>
    /// <param name="outlines">The lands of the view.</param>
    internal static MapCoverage Of(
        MapData data, IReadOnlyList<PlaceRow> selected, MapArea area, IReadOnlyList<MapOutline> outlines)
    {
        var lands = outlines.Where(o => !o.IsLake).ToLookup(o => o.Iso3, StringComparer.Ordinal);
        var all = data.Places.Where(p => p.Place.OrganisationId == PlaceCounts.Agency).ToList();
        var territories = Territories(all);
        var entries = selected.GroupBy(p => p.Place.CountryAsListed)
            .Select(g => Entry([.. g], territories.Contains(g.Key), area, lands[g.First().Place.Iso3]))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.CurrentCulture).ToList();
        return new MapCoverage
        {
            Entries = entries,
            Classes = [.. From.Select((_, i) => new CoverageClass(NameOf(i), entries.Count(c => c.Class == i)))],
            Listed = all.Where(p => !territories.Contains(p.Place.CountryAsListed))
                .Select(p => p.Place.Iso3).ToHashSet(StringComparer.Ordinal),
            IsFiltered = entries.Count < all.Select(p => p.Place.CountryAsListed).Distinct().Count(),
        };
    }

    /// <summary>
    /// Entries that share the outline of a country with another one. The entry that has the country's own name is the
    /// country; no colour of the outline may stand for the others, nor for any where none has that name.
    /// </summary>
    private static HashSet<string> Territories(IEnumerable<PlaceRow> offices) => offices.GroupBy(p => p.Place.Iso3)
        .Select(g => g.DistinctBy(p => p.Place.CountryAsListed).ToList()).Where(g => g.Count > 1)
        .SelectMany(g => g.Where(p => !p.Place.CountryAsListed.Equals(p.Country, StringComparison.OrdinalIgnoreCase)))
        .Select(p => p.Place.CountryAsListed).ToHashSet(StringComparer.Ordinal);

    private static CoverageEntry Entry(
        IReadOnlyList<PlaceRow> offices, bool isTerritory, MapArea area, IEnumerable<MapOutline> lands)
    {
        var towns = offices.Select(o => MapProjection.Project(area, o.Place.Lon, o.Place.Lat)).ToList();
        var own = lands.OrderBy(o => o.IsAround).TakeWhile((o, i) => i == 0 || !o.IsAround);
        var middle = isTerritory ? null : MapRing.MiddleOfLargest(own.SelectMany(o => o.Rings));
        return new CoverageEntry(
            offices[0].Place.Iso3, isTerritory ? ListedName.Of(offices[0].Place.CountryAsListed) : offices[0].Country,
            isTerritory ? offices[0].Country : null, offices.Count, Array.FindLastIndex(From, f => f <= offices.Count),
            middle ?? new MapPosition(towns.Average(t => t.X), towns.Average(t => t.Y)));
    }

    private static string NameOf(int index) => index == From.Length - 1 ? Words.Fill(ChartWords.CoverageMore, From[index])
        : From[index + 1] - 1 == From[index] ? CoverageWords.Offices(From[index])
        : Words.Fill(ChartWords.CoverageRange, From[index], From[index + 1] - 1);
}

/// <summary>A class of the legend.</summary>
/// <param name="Name">Its numbers in words.</param>
/// <param name="Countries">Number of countries and territories in it.</param>
public sealed record CoverageClass(string Name, int Countries);

/// <summary>A country or territory that the list names.</summary>
/// <param name="Iso3">Code of the country in whose outline it is drawn.</param>
/// <param name="Name">Its usual name; of a territory, as listed.</param>
/// <param name="Inside">The country in whose outline a territory is drawn, or null for a country.</param>
/// <param name="Count">Number of offices; never 0.</param>
/// <param name="Class">Its class, from 0.</param>
/// <param name="Position">Where its number or dot stands: in the middle of its largest land, or else of its offices.</param>
public sealed record CoverageEntry(string Iso3, string Name, string? Inside, int Count, int Class, MapPosition Position)
{
    /// <summary>Whether it is listed apart from the country in whose outline it is drawn; a dot of its own shows it.</summary>
    public bool IsTerritory => Inside is not null;
}
