namespace Dashboard.Core.Addresses;

/// <summary>Orders of the list of places.</summary>
public enum PlaceOrder
{
    /// <summary>As the documents list them, by country.</summary>
    Listed,

    /// <summary>By the name of the country.</summary>
    Country,

    /// <summary>By the name of the town.</summary>
    Town,

    /// <summary>By kind.</summary>
    Kind,

    /// <summary>By the name of the organisation.</summary>
    Organisation,

    /// <summary>By the name of the country, the last first.</summary>
    CountryDescending,

    /// <summary>By the name of the town, the last first.</summary>
    TownDescending,

    /// <summary>By kind, the last first.</summary>
    KindDescending,

    /// <summary>By the name of the organisation, the last first.</summary>
    OrganisationDescending,
}

/// <summary>Orders by the columns of the list.</summary>
public static class PlaceOrders
{
    /// <summary>The same column with the first at the top.</summary>
    public static PlaceOrder Ascending(this PlaceOrder order) => order switch
    {
        PlaceOrder.CountryDescending => PlaceOrder.Country,
        PlaceOrder.TownDescending => PlaceOrder.Town,
        PlaceOrder.KindDescending => PlaceOrder.Kind,
        PlaceOrder.OrganisationDescending => PlaceOrder.Organisation,
        _ => order,
    };

    /// <summary>Whether the last stands at the top.</summary>
    public static bool IsDescending(this PlaceOrder order) => order != order.Ascending();

    /// <summary>What choosing a column's heading leads to: its order, then the reverse, then that of the documents.</summary>
    /// <param name="order">The order now.</param>
    /// <param name="column">The ascending order of the column.</param>
    public static PlaceOrder Next(this PlaceOrder order, PlaceOrder column) =>
        order.Ascending() != column ? column : order.IsDescending() ? PlaceOrder.Listed : Descending(column);

    private static PlaceOrder Descending(PlaceOrder column) =>
        Enum.GetValues<PlaceOrder>().First(o => o.IsDescending() && o.Ascending() == column);
}
