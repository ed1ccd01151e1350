namespace Dashboard.Core.Geography;

/// <summary>A country or lake.</summary>
/// <param name="Iso3">Code, or empty.</param>
/// <param name="IsLake">True for water inside the land.</param>
/// <param name="Rings">Closed rings; holes are rings of opposite direction.</param>
public sealed record MapOutline(string Iso3, bool IsLake, IReadOnlyList<IReadOnlyList<MapPosition>> Rings);
