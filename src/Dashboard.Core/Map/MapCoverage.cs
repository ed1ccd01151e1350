using Dashboard.Core.Figures;
using Dashboard.Core.Geography;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Map;

/// <summary>How many offices the list names in each country: what a map of areas shows instead of marks.</summary>
public sealed record MapCoverage
{
    /// <summary>First number of each class; the last class has no end.</summary>
    private static readonly int[] From = [1, 2, 3, 5];

    /// <summary>The classes from few to many, each with the number of countries in it.</summary>
    public required IReadOnlyList<CoverageClass> Classes { get; init; }

    /// <summary>Countries with an office that the query leaves, the most offices first.</summary>
    public required IReadOnlyList<CoverageCountry> Countries { get; init; }

    /// <summary>Codes of the countries in the whole list; every other country is "not listed", which is not zero.</summary>
    public required IReadOnlySet<string> Listed { get; init; }

    /// <summary>Whether the query leaves out countries that the list names.</summary>
    public bool IsFiltered => Countries.Count < Listed.Count;

    /// <summary>Class of a country by its code, or null when the query leaves none of its offices.</summary>
    public int? ClassOf(string iso3) => Countries.FirstOrDefault(c => c.Iso3 == iso3)?.Class;

    /// <summary>Whether a land is a country the list does not name. Areas without their own code are no country.</summary>
    public bool IsMissing(MapOutline land)
    {
        ArgumentNullException.ThrowIfNull(land);
        return land.Iso3.Length > 0 && !Listed.Contains(land.Iso3);
    }

    /// <summary>Counts offices by country.</summary>
    /// <param name="data">Everything that could be shown.</param>
    /// <param name="selected">The offices that a query leaves.</param>
    /// <param name="area">The view.</param>
    /// <param name="outlines">The lands of the view.</param>
    internal static MapCoverage Of(
        MapData data, IReadOnlyList<PlaceRow> selected, MapArea area, IReadOnlyList<MapOutline> outlines)
    {
        var lands = outlines.Where(o => !o.IsLake).ToLookup(o => o.Iso3, StringComparer.Ordinal);
        var countries = selected.GroupBy(p => p.Place.Iso3)
            .Select(g => Country([.. g], area, lands[g.Key].SelectMany(o => o.Rings)))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.CurrentCulture).ToList();
        return new MapCoverage
        {
            Countries = countries,
            Classes = [.. From.Select((_, i) => new CoverageClass(NameOf(i), countries.Count(c => c.Class == i)))],
            Listed = data.Places.Where(p => p.Place.OrganisationId == PlaceCounts.Agency)
                .Select(p => p.Place.Iso3).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static CoverageCountry Country(
        IReadOnlyList<PlaceRow> offices, MapArea area, IEnumerable<IReadOnlyList<MapPosition>> rings)
    {
        var towns = offices.Select(o => MapProjection.Project(area, o.Place.Lon, o.Place.Lat)).ToList();
        return new CoverageCountry(
            offices[0].Place.Iso3, offices[0].Country, [.. offices.Select(o => o.Place.CountryAsListed).Distinct()],
            offices.Count, Array.FindLastIndex(From, f => f <= offices.Count),
            MapRing.MiddleOfLargest(rings) ?? new MapPosition(towns.Average(t => t.X), towns.Average(t => t.Y)));
    }

    private static string NameOf(int index) => index == From.Length - 1 ? Words.Fill(ChartWords.CoverageMore, From[index])
        : From[index + 1] - 1 == From[index]
            ? From[index] == 1 ? ChartWords.CoverageOne : Words.Fill(ChartWords.CoverageSome, From[index])
        : Words.Fill(ChartWords.CoverageRange, From[index], From[index + 1] - 1);
}

/// <summary>A class of the legend.</summary>
/// <param name="Name">Its numbers in words.</param>
/// <param name="Countries">Number of countries in it.</param>
public sealed record CoverageClass(string Name, int Countries);

/// <summary>A country with offices.</summary>
/// <param name="Iso3">Its code.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="AsListed">The entries of the list that are counted here.</param>
/// <param name="Count">Number of offices; never 0.</param>
/// <param name="Class">Its class, from 0.</param>
/// <param name="Position">Where its number stands: in the middle of its largest land, or else of its offices.</param>
public sealed record CoverageCountry(
    string Iso3, string Name, IReadOnlyList<string> AsListed, int Count, int Class, MapPosition Position);
