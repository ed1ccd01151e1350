using Dashboard.Core.Queries;

namespace Dashboard.Core.Charts;

/// <summary>Some places of the list under one heading.</summary>
/// <param name="Name">The heading, or empty when there is none.</param>
/// <param name="Places">The places, in order.</param>
public sealed record PlaceGroup(string Name, IReadOnlyList<PlaceRow> Places);

/// <summary>Puts the list of places in order. Rows that are equal in it keep the order of the record.</summary>
public static class PlaceGroups
{
    /// <summary>The list in an order, with its headings.</summary>
    public static IReadOnlyList<PlaceGroup> Of(IReadOnlyList<PlaceRow> places, PlaceOrder order)
    {
        ArgumentNullException.ThrowIfNull(places);
        return order switch
        {
            PlaceOrder.Country => Grouped(places.OrderBy(p => p.Place.CountryAsListed, StringComparer.CurrentCultureIgnoreCase), p => p.Place.CountryAsListed),
            PlaceOrder.Town => places.Count == 0 ? [] : [new PlaceGroup("", [.. places.OrderBy(p => p.Place.City, StringComparer.CurrentCultureIgnoreCase)])],
            PlaceOrder.Kind => Grouped(places.OrderBy(p => p.Place.Kind), p => p.KindName),
            PlaceOrder.Organisation => Grouped(places.OrderBy(p => p.Organisation, StringComparer.CurrentCultureIgnoreCase), p => p.Organisation),
            _ => Grouped(places, p => p.Place.CountryAsListed),
        };
    }

    private static IReadOnlyList<PlaceGroup> Grouped(IEnumerable<PlaceRow> places, Func<PlaceRow, string> heading) =>
        [.. places.GroupBy(heading).Select(g => new PlaceGroup(g.Key, [.. g]))];
}
