using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>What a plot shares with the plots above and below it.</summary>
/// <param name="FirstRow">Index of its first figure among the rows of the whole chart.</param>
/// <param name="Years">How many years the common axis spans.</param>
/// <param name="SupplementaryCountries">Whether supplementary figures of several countries are drawn in any of them, so that
/// colours tell countries apart.</param>
/// <param name="Name">How a quantity is named beside its last mark; null where the title names it.</param>
internal sealed record PlotPlace(int FirstRow, int Years, bool SupplementaryCountries, Func<Indicator, Entity, string?> Name);
