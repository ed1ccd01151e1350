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

    /// <summary>Period, source and page.</summary>
    public required string Detail { get; init; }

    /// <summary>What stands under a card: its period, and whose figure it is where the cards are of several sources.</summary>
    public required string Under { get; init; }

    /// <summary>Share of the scale that the value takes, 0 to 1 (see <see cref="BarScale"/>); null for a card.</summary>
    public double? Length { get; init; }

    /// <summary>The whole that the value is a part of, or null.</summary>
    public ChartWhole? Whole { get; init; }

    /// <summary>Which colour it takes in every drawing.</summary>
    public required SeriesColour Colour { get; init; }

    /// <summary>Its status and basis as a shape: only <see cref="Mark.Dot"/> is drawn solid.</summary>
    public required Mark Mark { get; init; }

    /// <summary>Index of its row in <see cref="ChartSpec.Rows"/>.</summary>
    public required int Row { get; init; }
}

/// <summary>What a bar is a part of: drawn behind it, so that the rest is seen too.</summary>
/// <param name="Length">Share of the scale that the whole takes, 0 to 1.</param>
/// <param name="Count">How many units it has where they are few enough to be drawn one by one, else null.</param>
public sealed record ChartWhole(double Length, int? Count);

/// <summary>What the lengths of bars are shares of.</summary>
public enum BarScale
{
    /// <summary>The longest bar; all start at zero.</summary>
    Longest,

    /// <summary>A hundred percent: what is missing from it is drawn too.</summary>
    Whole,

    /// <summary>The list that is ranked: a mark on the way from first to last; a bar would be longest for the worst.</summary>
    Ranks,

    /// <summary>The value axis, which does not begin at zero: a mark on it, as bars of near values would look alike.</summary>
    Strip,
}

/// <summary>Bars of the kind bars and cards of the kind fact.</summary>
internal static class BarList
{
    internal static IReadOnlyList<ChartBar> Of(
        ChartData data, SeriesBuilder builder, IReadOnlyList<FigureRow> rows, ChartAxis axis)
    {
        var figures = builder.Drawn;
        var quantities = figures.Select(o => o.IndicatorId).Distinct().Count() > 1;
        var countries = figures.Select(o => o.Iso3).Distinct().Count() > 1;
        var periods = figures.Select(o => o.Period).Distinct().Count() > 1;
        var cards = data.Main.ChartKind == ChartKind.Fact;
        var sources = figures.Select(o => o.SourceId).Distinct().Count() > 1;
        var (scale, ranked) = (ScaleOf(data), Ranked(data));
        var wholes = figures.Select(builder.WholeOf).ToList();
        var longest = wholes.Append(null).Max(w => w is null ? 0 : InScale(w));
        longest = Math.Max(longest, builder.Largest);
        var unlike = HaveUnlikeWholes(data, wholes);
        return
        [
            .. figures.Select((figure, index) => SameAsPrinted.Repeats(figure, figures) ? null : new ChartBar
            {
                Name = Named(figure, Name(rows[index], quantities || !countries, countries, periods && !cards)),
                Label = LabelOf(figure, rows[index]),
                Detail = Words.Fill(ChartWords.BarDetail, rows[index].Period, rows[index].SourceShort, rows[index].Locator),
                Under = sources
                    ? Words.Fill(ChartWords.BarUnder, rows[index].Period, rows[index].SourceShort)
                    : rows[index].Period,
                Length = cards || longest <= 0 ? null : Share(figure),
                Whole = cards || builder.WholeOf(figure) is not { } whole ? null
                    : new ChartWhole(unlike ? 1 : InScale(whole) / longest, CountOf(whole)),
                Colour = builder.ColourOf(data.Main, figure.Iso3, figure.Basis.IsSupplementary()),
                Mark = SeriesBuilder.MarkInList(figure),
                Row = index,
            }).OfType<ChartBar>(),
        ];

        double Share(Observation figure) => scale switch
        {
            BarScale.Whole => (figure.High ?? figure.Value ?? 0) / 100,
            BarScale.Strip => (InScale(figure) - axis.Min) / (axis.Max - axis.Min),
            BarScale.Ranks => ((figure.Value ?? 1) - 1) / Math.Max(1, ranked!.Value - 1),
            _ => InScale(figure) / (unlike ? InScale(builder.WholeOf(figure)!) : longest),
        };

        // Beside printed figures.
        string Named(Observation figure, string name) => figure.Basis.IsSupplementary() && !cards
            && figures.Any(o => !o.Basis.IsSupplementary()) ? Words.Fill(ChartWords.SeriesSupplementary, name) : name;

        double InScale(Observation figure) => builder.Scaled(figure, figure.High ?? figure.Value ?? 0);

        string LabelOf(Observation figure, FigureRow row) => builder.WholeOf(figure) is { } whole
            ? Words.Fill(
                ChartWords.LabelOfWhole, cards ? builder.Marked(figure, row.Brief) : builder.LabelOf(figure), NameOf(whole))
            : cards ? builder.Marked(figure, row.Display)
            : scale == BarScale.Ranks ? builder.Marked(figure, Words.Fill(ChartWords.LabelOfWhole, row.Display, ranked))
            : builder.LabelOf(figure);

        // A whole of another unit than the part says of what it is: 22 of 85 federal units.
        string NameOf(Observation whole)
        {
            var unit = data.Indicators.First(i => i.Id == whole.IndicatorId).Unit;
            var name = cards || unit != data.Main.Unit
                ? Words.Value(whole.Value, whole.Low, whole.High, whole.Bound, unit) : builder.LabelOf(whole);
            return whole.Basis.IsSupplementary() && figures.All(o => o.Id != whole.Id)
                ? Words.Fill(ChartWords.SeriesSupplementary, name) : name;
        }
    }

    /// <summary>Wholes of unlike units have no common scale: each bar is drawn as a share of its own.</summary>
    private static bool HaveUnlikeWholes(ChartData data, IReadOnlyList<Observation?> wholes) => wholes.All(w => w is not null)
        && wholes.Select(w => data.Indicators.First(i => i.Id == w!.IndicatorId).Unit).Distinct().Skip(1).Any();

    /// <summary>Units are drawn one by one where a reader could count them.</summary>
    private static int? CountOf(Observation whole) =>
        whole is { Value: > 0 and <= CountedTo, Bound: Bound.Exact } && whole.Value % 1 == 0 ? (int)whole.Value : null;

    private const int CountedTo = 100;

    /// <summary>What the bars of a chart are measured by; ranks only where the record says how many are ranked.</summary>
    internal static BarScale ScaleOf(ChartData data) => data.Main switch
    {
        { ChartKind: ChartKind.Bars, Unit: Units.Percent } => BarScale.Whole,
        { ChartKind: ChartKind.Bars, Unit: Units.Rank } when Ranked(data) is not null => BarScale.Ranks,
        { ChartKind: ChartKind.Bars } when AreNear(data) => BarScale.Strip,
        _ => BarScale.Longest,
    };

    /// <summary>Whether there are many values and the largest is little above the smallest, before any filter.</summary>
    private static bool AreNear(ChartData data)
    {
        var onAxis = data.OnAxis.Select(i => i.Id).ToHashSet();
        var values = data.Observations.Where(o => onAxis.Contains(o.IndicatorId) && !o.IsInWords).Select(o => o.Value).ToList();
        return values.Count >= ManyFrom && values.Min() > 0 && values.Max() / values.Min() < FarFrom;
    }

    private const int ManyFrom = 4;
    private const double FarFrom = 1.25;

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
