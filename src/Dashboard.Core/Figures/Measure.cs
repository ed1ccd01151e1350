namespace Dashboard.Core.Figures;

/// <summary>A chart that shows a quantity in one measure, for example as a share.</summary>
/// <param name="Slug">The chart.</param>
/// <param name="Name">The measure.</param>
/// <param name="Countries">Codes of the countries that it has.</param>
public sealed record Measure(string Slug, string Name, IReadOnlyList<string> Countries);
