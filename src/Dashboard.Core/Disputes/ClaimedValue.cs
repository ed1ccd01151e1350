using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Disputes;

/// <summary>
/// What a figure states the value of: a quantity of a country in a period. Figures that state the same one are claims for one
/// thing. An undated figure is told apart by the year of its source, where it stands.
/// </summary>
/// <param name="Indicator">Id of the quantity.</param>
/// <param name="Iso3">Code of the country.</param>
/// <param name="Period">The period as it is named.</param>
/// <param name="PeriodStart">Its first year.</param>
internal readonly record struct ClaimedValue(string Indicator, string Iso3, string Period, int PeriodStart)
{
    internal static ClaimedValue Of(Observation figure) =>
        new(figure.IndicatorId, figure.Iso3, figure.Period, figure.PeriodStart);

    internal static ClaimedValue Of(FigureRow figure) =>
        new(figure.Indicator, figure.Iso3, figure.Period, figure.PeriodStart);

    /// <summary>True for the same country and period, whatever is counted: such figures stand at one place of an axis.</summary>
    internal bool StandsWith(ClaimedValue other) => this == other with { Indicator = Indicator };
}
