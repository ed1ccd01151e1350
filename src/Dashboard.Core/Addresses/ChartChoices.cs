namespace Dashboard.Core.Addresses;

/// <summary>What a chart lets its readers choose in addresses; anything else is reported to them.</summary>
/// <param name="Countries">Codes of its countries.</param>
/// <param name="Sources">Ids of its sources.</param>
/// <param name="Scales">Scales that its values permit.</param>
/// <param name="Focuses">Keys of the series that can be put in focus.</param>
/// <param name="Panels">Whether its countries can have plots of their own.</param>
public sealed record ChartChoices(
    IReadOnlyCollection<string> Countries, IReadOnlyCollection<string> Sources, IReadOnlyCollection<AxisScale> Scales,
    IReadOnlyCollection<string> Focuses, bool Panels);
