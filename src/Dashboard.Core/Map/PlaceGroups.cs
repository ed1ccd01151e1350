using Dashboard.Core.Addresses;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Map;

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
        var compare = StringComparer.CurrentCultureIgnoreCase;
        return order.Ascending() switch
        {
            PlaceOrder.Country => Grouped(Sorted(Country, compare), Country),
            PlaceOrder.Town => places.Count == 0 ? [] : [new PlaceGroup("", [.. Sorted(p => p.Place.City, compare)])],
            PlaceOrder.Kind => Grouped(Sorted(p => p.Place.Kind, Comparer<PlaceKind>.Default), p => p.KindName),
            PlaceOrder.Organisation => Grouped(Sorted(p => p.Organisation, compare), p => p.Organisation),
            _ => Grouped(places, Country),
        };

        IEnumerable<PlaceRow> Sorted<T>(Func<PlaceRow, T> by, IComparer<T> comparer) =>
            order.IsDescending() ? places.OrderByDescending(by, comparer) : places.OrderBy(by, comparer);
    }

    private static string Country(PlaceRow row) => ListedName.Of(row.Place.CountryAsListed);

    private static IReadOnlyList<PlaceGroup> Grouped(IEnumerable<PlaceRow> places, Func<PlaceRow, string> heading) =>
        [.. places.GroupBy(heading).Select(g => new PlaceGroup(g.Key, [.. g]))];
}
