namespace Dashboard.Core.Addresses;

/// <summary>What the map's address may ask for: the codes and names that occur.</summary>
/// <param name="Kinds">Codes of the kinds.</param>
/// <param name="Countries">ISO codes of the countries.</param>
/// <param name="Regions">Region headings.</param>
/// <param name="Organisations">Ids of the organisations.</param>
/// <param name="Sources">Ids of the documents.</param>
public sealed record MapChoices(
    IReadOnlyCollection<string> Kinds, IReadOnlyCollection<string> Countries, IReadOnlyCollection<string> Regions,
    IReadOnlyCollection<string> Organisations, IReadOnlyCollection<string> Sources);
