using Dashboard.Core.Addresses;
using Dashboard.Core.Citations;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>
/// Everything a drawing of one chart needs and nothing it must look up: what is drawn where, every word in it, and the
/// values behind it. The interactive chart, the picture, the table and the files are drawings of the same spec.
/// Coordinates are in axis units; drawings only map them to pixels.
/// </summary>
public sealed record ChartSpec
{
    /// <summary>The chart's address under <c>/charts/</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>How the main indicator is drawn.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>Soft or hard power.</summary>
    public required Topic Topic { get; init; }

    /// <summary>What and where.</summary>
    public required string Title { get; init; }

    /// <summary>Unit, years, price basis.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The unit of the value axis as the record names it.</summary>
    public required string Unit { get; init; }

    /// <summary>The time axis, in calendar years.</summary>
    public required ChartAxis X { get; init; }

    /// <summary>How the value axis is divided.</summary>
    public required AxisScale Scale { get; init; }

    /// <summary>The value axis, in the unit of its title: from zero, or in powers of ten of it on a logarithmic scale.</summary>
    public required ChartAxis Y { get; init; }

    /// <summary>Series from back to front; those in focus in front of the dimmed ones.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Bars or cards of the kinds bars and fact; empty for charts over time.</summary>
    public required IReadOnlyList<ChartBar> Bars { get; init; }

    /// <summary>What the lengths of the bars are shares of.</summary>
    public BarScale BarScale { get; init; }

    /// <summary>What stands in the place of values where a query leaves none; null where there are some.</summary>
    public string? Empty { get; init; }

    /// <summary>Periods without values, drawn as hatched bands under the time axis, where they cover no value.</summary>
    public required IReadOnlyList<GapBand> Gaps { get; init; }

    /// <summary>Vertical rules where source or definition change.</summary>
    public required IReadOnlyList<BreakRule> Breaks { get; init; }

    /// <summary>Thin vertical spans between claims that differ at the same period.</summary>
    public required IReadOnlyList<ClaimSpan> Spans { get; init; }

    /// <summary>
    /// One plot for each country, with the axes of the whole, its name as title, and its own series, gaps, breaks and spans;
    /// empty for one plot of all. The series of all panels are <see cref="Series"/>, in the same order.
    /// </summary>
    public IReadOnlyList<ChartSpec> Panels { get; init; } = [];

    /// <summary>
    /// True where the panels differ by unit and not by country: they stand above each other with one time axis, each with a value
    /// axis and series of its own.
    /// </summary>
    public bool Stacked { get; init; }

    /// <summary>What every drawing must say: gaps without a place on the axis, statuses, what lies outside the window.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>One line for each source of a drawn or listed value, documents first.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>Single figures of another unit that belong to the chart, for example a share.</summary>
    public required IReadOnlyList<FigureRow> Facts { get; init; }

    /// <summary>The values drawn, then the gaps, as rows; <see cref="ChartPoint.Row"/> points into it.</summary>
    public required IReadOnlyList<FigureRow> Rows { get; init; }

    /// <summary>The chart in words.</summary>
    public required string Summary { get; init; }

    /// <summary>SHA-256 of the record that the values come from, 64 hexadecimal digits.</summary>
    public required string DataVersion { get; init; }
}

/// <summary>An axis: its range and the ticks both renderers draw.</summary>
/// <param name="Title">Words above the axis; empty for years.</param>
/// <param name="Min">Lower end.</param>
/// <param name="Max">Upper end; greater than <paramref name="Min"/>.</param>
/// <param name="Ticks">Ticks inside the range, ascending.</param>
public sealed record ChartAxis(string Title, double Min, double Max, IReadOnlyList<AxisTick> Ticks)
{
    /// <summary>Where undated figures stand: in a margin beyond <see cref="Max"/>; null where none is drawn.</summary>
    public AxisTick? Undated { get; init; }
}

/// <summary>A tick of an axis.</summary>
/// <param name="Value">Position in axis units.</param>
/// <param name="Label">What is written beside it.</param>
public sealed record AxisTick(double Value, string Label);

/// <summary>Points that belong together: one indicator, one entity, one source (or all supplementary sources).</summary>
public sealed record ChartSeries
{
    /// <summary>Unique in its chart and stable, for example <c>student-quotas/KAZ/caiss-2017</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What hover and table call it, for example "Quota, Kazakhstan (B)".</summary>
    public required string Name { get; init; }

    /// <summary>The direct label at the end of the series, or null when point labels already tell series apart.</summary>
    public string? EndLabel { get; init; }

    /// <summary>Code of the entity.</summary>
    public required string Iso3 { get; init; }

    /// <summary>Claim letter A, B, C when sources disagree in this chart, or null.</summary>
    public string? Letter { get; init; }

    /// <summary>Id of the source; empty for a series of several supplementary sources.</summary>
    public required string SourceId { get; init; }

    /// <summary>Which colour it takes in every drawing.</summary>
    public required SeriesColour Colour { get; init; }

    /// <summary>Points in order of period.</summary>
    public required IReadOnlyList<ChartPoint> Points { get; init; }

    /// <summary>The key that puts this series and those belonging to it in focus; null when nothing can be told apart.</summary>
    public string? Focus { get; init; }

    /// <summary>True while another series is in focus: drawn thinner, paler, and without its values.</summary>
    public bool Dimmed { get; init; }

    /// <summary>True in the plot of one of several countries, and where no series is of a document.</summary>
    public bool AmongMany { get; init; }

    /// <summary>
    /// True for more points than can be read one by one: their marks are drawn at half size. Among many, supplementary
    /// marks are all small, so that countries with few values do not stand out.
    /// </summary>
    public bool IsLong => Points.Count > LongFrom || (AmongMany && SourceId.Length == 0);

    /// <summary>
    /// Whether lines lead to a point of a long series from both sides, and nothing but its value is to be said of it.
    /// </summary>
    /// <param name="point">Its index.</param>
    public bool IsInsideLine(int point) => IsLong && point > 0 && point < Points.Count - 1
        && Points[point].JoinsPrevious && Points[point + 1].JoinsPrevious
        && Points[point] is { Label.Length: 0, Bound: Bound.Exact or Bound.About, Low: null };

    private const int LongFrom = 20;
}

/// <summary>Colours mean one thing everywhere: a country keeps its own.</summary>
public enum SeriesColour
{
    /// <summary>Russia.</summary>
    Russia,

    /// <summary>Kazakhstan.</summary>
    Kazakhstan,

    /// <summary>Kyrgyzstan.</summary>
    Kyrgyzstan,

    /// <summary>Tajikistan.</summary>
    Tajikistan,

    /// <summary>Turkmenistan.</summary>
    Turkmenistan,

    /// <summary>Uzbekistan.</summary>
    Uzbekistan,

    /// <summary>A second quantity on the same axis, or a country without colour of its own.</summary>
    Neutral,

    /// <summary>Supplementary figures: muted.</summary>
    Supplementary,

    /// <summary>A second supplementary quantity: muted, told apart by <see cref="Mark.Plus"/>.</summary>
    SupplementarySecond,
}

/// <summary>The shape of a mark says status and basis, so that nothing depends on colour.</summary>
public enum Mark
{
    /// <summary>Filled circle: a normal value of a document.</summary>
    Dot,

    /// <summary>Hollow square: planned.</summary>
    Square,

    /// <summary>Hollow circle: estimate.</summary>
    Ring,

    /// <summary>Hollow diamond: provisional.</summary>
    Diamond,

    /// <summary>Hollow triangle: derived from printed values.</summary>
    Triangle,

    /// <summary>Diagonal cross: supplementary.</summary>
    Cross,

    /// <summary>Upright cross: second supplementary quantity.</summary>
    Plus,

    /// <summary>Horizontal bar from <see cref="ChartPoint.X"/> to <see cref="ChartPoint.XEnd"/>: a mean over a period.</summary>
    Bar,
}

/// <summary>On which side of its mark a label stands when there is room.</summary>
public enum LabelSide
{
    /// <summary>Above.</summary>
    Above,

    /// <summary>Below.</summary>
    Below,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>To the right.</summary>
    Right,
}

/// <summary>One mark.</summary>
public sealed record ChartPoint
{
    /// <summary>Position on the time axis; claims of the same period are moved a little apart.</summary>
    public required double X { get; init; }

    /// <summary>End of a period bar, or null. Bars reach no farther than the axis.</summary>
    public double? XEnd { get; init; }

    /// <summary>True when the period ends inside the axis but its end is not printed: the bar ends in an arrow.</summary>
    public bool OpenEnd { get; init; }

    /// <summary>Position on the value axis.</summary>
    public required double Y { get; init; }

    /// <summary>Lower end of a printed range, or null.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of a printed range, or null.</summary>
    public double? High { get; init; }

    /// <summary>Shape.</summary>
    public required Mark Mark { get; init; }

    /// <summary>True where no date is printed: the point stands in the margin of its axis.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Draws a one-sided arrow up (at least) or down (at most).</summary>
    public required Bound Bound { get; init; }

    /// <summary>True when a line joins it to the point before it.</summary>
    public bool JoinsPrevious { get; init; }

    /// <summary>True when that line is broken because an end of it is an estimate and its mark does not say so.</summary>
    public bool JoinIsEstimate { get; init; }

    /// <summary>What is written beside the mark, as "A 450" or "3.78 prov."; empty where a long series has no room.</summary>
    public required string Label { get; init; }

    /// <summary>Where the label stands.</summary>
    public required LabelSide LabelSide { get; init; }

    /// <summary>Index of its row in <see cref="ChartSpec.Rows"/>.</summary>
    public required int Row { get; init; }
}

/// <summary>A hatched band under the time axis: a period without values and why.</summary>
/// <param name="From">First year (the band starts half a year before).</param>
/// <param name="To">Last year (the band ends half a year after).</param>
/// <param name="Text">The reason in a sentence, as the notes have it.</param>
/// <param name="Short">The reason in two or three words, written in the band where they fit.</param>
public sealed record GapBand(double From, double To, string Text, string Short);

/// <summary>A vertical rule where source or definition change.</summary>
/// <param name="X">Position on the time axis.</param>
/// <param name="Text">What changes.</param>
public sealed record BreakRule(double X, string Text);

/// <summary>A thin span from the lowest to the highest claim of one period.</summary>
/// <param name="X">Position on the time axis.</param>
/// <param name="Low">Lowest claim.</param>
/// <param name="High">Highest claim.</param>
public sealed record ClaimSpan(double X, double Low, double High);
