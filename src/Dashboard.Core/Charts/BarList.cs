using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>A bar of a comparison, or, without a length, a card with a single figure.</summary>
public sealed record ChartBar
{
    /// <summary>What is compared: the quantity, the country, or both where both differ.</summary>
    public required string Name { get; init; }

    /// <summary>The value with its bound, status and claim letter, for example "B 62.7 %".</summary>
    public required string Label { get; init; }

    /// <summary>Period, source and page, for where there is room.</summary>
    public required string Detail { get; init; }

    /// <summary>Share of the scale that the value takes, 0 to 1 (see <see cref="BarScale"/>); null for a card.</summary>
    public double? Length { get; init; }

    /// <summary>Which colour it takes in every drawing.</summary>
    public required SeriesColour Colour { get; init; }

    /// <summary>Its status and basis as a shape: only <see cref="Mark.Dot"/> is drawn solid.</summary>
    public required Mark Mark { get; init; }

    /// <summary>Index of its row in <see cref="ChartSpec.Rows"/>.</summary>
    public required int Row { get; init; }
}

/// <summary>What the lengths of bars are shares of.</summary>
public enum BarScale
{
    /// <summary>The longest bar; all start at zero.</summary>
    Longest,

    /// <summary>A hundred percent: what is missing from it is drawn too.</summary>
    Whole,

    /// <summary>The list that is ranked: a mark on the way from first to last; a bar would be longest for the worst.</summary>
    Ranks,
}

/// <summary>Bars of the kind bars and cards of the kind fact.</summary>
internal static class BarList
{
    internal static IReadOnlyList<ChartBar> Of(ChartData data, SeriesBuilder builder, IReadOnlyList<FigureRow> rows)
    {
        var figures = builder.Drawn;
        var quantities = figures.Select(o => o.IndicatorId).Distinct().Count() > 1;
        var countries = figures.Select(o => o.Iso3).Distinct().Count() > 1;
        var periods = figures.Select(o => o.Period).Distinct().Count() > 1;
        var cards = data.Main.ChartKind == ChartKind.Fact;
        var (scale, ranked) = (ScaleOf(data), Ranked(data));
        return
        [
            .. figures.Select((figure, index) => new ChartBar
            {
                Name = Name(rows[index], quantities || !countries, countries, periods && !cards),
                Label = cards ? builder.Marked(figure, rows[index].Display) : scale != BarScale.Ranks ? builder.LabelOf(figure)
                    : builder.Marked(figure, Words.Fill(ChartWords.LabelRank, rows[index].Display, ranked)),
                Detail = Words.Fill(ChartWords.BarDetail, rows[index].Period, rows[index].SourceShort, rows[index].Locator),
                Length = cards || builder.Largest <= 0 ? null : Share(figure),
                Colour = builder.ColourOf(data.Main, figure.Iso3, figure.Basis.IsSupplementary()),
                Mark = builder.MarkOf(figure, mean: false),
                Row = index,
            }),
        ];

        double Share(Observation figure) => scale switch
        {
            BarScale.Whole => (figure.High ?? figure.Value ?? 0) / 100,
            BarScale.Ranks => ((figure.Value ?? 1) - 1) / Math.Max(1, ranked!.Value - 1),
            _ => builder.Scaled(figure, figure.High ?? figure.Value ?? 0) / builder.Largest,
        };
    }

    /// <summary>What the bars of a chart are measured by; ranks only where the record says how many are ranked.</summary>
    internal static BarScale ScaleOf(ChartData data) => data.Main switch
    {
        { ChartKind: ChartKind.Bars, Unit: Units.Percent } => BarScale.Whole,
        { ChartKind: ChartKind.Bars, Unit: Units.Rank } when Ranked(data) is not null => BarScale.Ranks,
        _ => BarScale.Longest,
    };

    /// <summary>How many are ranked: a count among the single figures of the chart.</summary>
    private static double? Ranked(ChartData data) => data.Main.Unit != Units.Rank ? null
        : data.Observations.FirstOrDefault(o => !o.Basis.IsSupplementary()
            && data.Indicators.First(i => i.Id == o.IndicatorId) is { ChartKind: ChartKind.Fact, Unit: not Units.Rank })?.Value;

    private static string Name(FigureRow row, bool quantity, bool country, bool period)
    {
        var name = (quantity, country) switch
        {
            (true, true) => Words.Fill(ChartWords.SeriesOfEntity, row.Quantity, row.Entity),
            (true, false) => row.Quantity,
            _ => row.Entity,
        };
        return period ? Words.Fill(ChartWords.SeriesOfEntity, name, row.Period) : name;
    }
}
