namespace Dashboard.Core.Geography;

/// <summary>A country or lake.</summary>
/// <param name="Iso3">Code, or empty.</param>
/// <param name="IsLake">True for water.</param>
/// <param name="Rings">Closed rings; holes are rings of opposite direction.</param>
public sealed record MapOutline(string Iso3, bool IsLake, IReadOnlyList<IReadOnlyList<MapPosition>> Rings)
{
    /// <summary>Whether it lies around the land of the view, drawn coarsely and under everything else.</summary>
    public bool IsAround { get; init; }

    /// <summary>The lines of its border, or null for its rings: where the file cuts a country, there is no border.</summary>
    public IReadOnlyList<IReadOnlyList<MapPosition>>? Borders { get; init; }
}
