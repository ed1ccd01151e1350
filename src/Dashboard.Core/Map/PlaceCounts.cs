using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Map;

/// <summary>A count of rows beside the total that the document prints for the same thing.</summary>
/// <param name="Quantity">What is counted.</param>
/// <param name="Counted">Rows or entries counted in the list.</param>
/// <param name="Printed">The printed total with its source, or null when none is printed.</param>
public sealed record PlaceCount(string Quantity, int Counted, FigureRow? Printed);

/// <summary>A region of the list.</summary>
/// <param name="Name">As listed.</param>
/// <param name="Offices">Rows counted.</param>
/// <param name="Countries">Its entries as listed, each with its rows counted.</param>
public sealed record RegionCount(string Name, int Offices, IReadOnlyList<(string Name, int Offices)> Countries);

/// <summary>Counts the offices of Chart 1 and sets the printed totals beside the counts.</summary>
public static class PlaceCounts
{
    /// <summary>The organisation whose offices the list names.</summary>
    internal const string Agency = "rossotrudnichestvo";

    /// <summary>One line for each total that the document prints.</summary>
    public static IReadOnlyList<PlaceCount> Of(MapData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var offices = data.Places.Select(p => p.Place).Where(p => p.OrganisationId == Agency).ToList();
        var centres = offices.Where(p => p.Kind is PlaceKind.ScienceCultureCentre).ToList();
        var representatives = offices
            .Where(p => p.Kind is PlaceKind.EmbassyRepresentative or PlaceKind.ConsulateDeputyRepresentative).ToList();
        return
        [
            Count("offices", offices.Count),
            Count("countries", Entries(offices)),
            Count("centres", centres.Count),
            Count("centre-countries", Entries(centres)),
            Count("representatives", representatives.Count),
            Count("representative-countries", Entries(representatives)),
        ];

        PlaceCount Count(string name, int counted)
        {
            var printed = data.Printed.FirstOrDefault(f => f.Indicator == $"{Agency}-{name}");
            return new PlaceCount(printed?.Quantity ?? name, counted, printed);
        }
    }

    /// <summary>The list's regions with their countries and territories, as listed and in the order of the list.</summary>
    public static IReadOnlyList<RegionCount> Regions(MapData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return
        [
            .. data.Places.Select(p => p.Place).Where(p => p.OrganisationId == Agency).GroupBy(p => p.RegionAsListed)
                .Select(r => new RegionCount(r.Key, r.Count(),
                    [.. r.GroupBy(p => p.CountryAsListed).Select(c => (c.Key, c.Count()))])),
        ];
    }

    /// <summary>Departments of centres, which the list names apart.</summary>
    public static int Departments(MapData data) => CountOf(data, PlaceKind.CentreDepartment);

    /// <summary>Centres and their departments together.</summary>
    public static int CentresWithDepartments(MapData data) => Departments(data) + CountOf(data, PlaceKind.ScienceCultureCentre);

    private static int CountOf(MapData data, PlaceKind kind)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Places.Count(p => p.Place.OrganisationId == Agency && p.Place.Kind == kind);
    }

    private static int Entries(IEnumerable<Place> places) => places.Select(p => p.CountryAsListed).Distinct().Count();
}
