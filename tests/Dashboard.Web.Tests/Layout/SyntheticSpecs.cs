using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Tests.Layout;

/// <summary>
/// Charts that the record does not have: one to twelve series that cross each other, with every value labelled.
/// </summary>
internal static class SyntheticSpecs
{
    private const int Years = 6;
    private static readonly Mark[] Marks = [Mark.Dot, Mark.Ring, Mark.Square, Mark.Diamond, Mark.Triangle, Mark.Cross, Mark.Plus];

    /// <summary>A chart in the form of a real one.</summary>
    /// <param name="real">Gives what the drawing does not depend on.</param>
    /// <param name="kind">Line, slope, bars or fact.</param>
    /// <param name="count">Number of series or bars.</param>
    internal static ChartSpec Of(ChartSpec real, ChartKind kind, int count) => real with
    {
        Kind = kind,
        X = new ChartAxis(
            "", 2009.5, 2010.5 + Years, [.. Enumerable.Range(0, Years).Select(i => new AxisTick(2010 + i, $"{2010 + i}"))]),
        Y = new ChartAxis(
            "Thousand persons per year", 0, 100, [.. Enumerable.Range(0, 6).Select(i => new AxisTick(i * 20, $"{i * 20}"))]),
        Series = kind is ChartKind.Line or ChartKind.Slope
            ? [.. Enumerable.Range(0, count).Select(i => Series(kind, i, count))] : [],
        Bars = kind is ChartKind.Bars or ChartKind.Fact ? [.. Enumerable.Range(0, count).Select(i => Bar(kind, i, count))] : [],
        Gaps = [],
        Breaks = kind == ChartKind.Line ? [new BreakRule(2012.5, "From here on another definition is used")] : [],
        Spans = [],
    };

    private static ChartSeries Series(ChartKind kind, int index, int count) => new()
    {
        Key = $"series-{index}",
        Name = NameOf(index),
        EndLabel = kind == ChartKind.Line ? NameOf(index) : null,
        Iso3 = "KAZ",
        SourceId = "",
        Colour = (SeriesColour)(index % Enum.GetValues<SeriesColour>().Length),
        Points = [.. (kind == ChartKind.Slope ? [0, Years - 1] : Enumerable.Range(0, Years))
            .Select(year => Point(kind, index, count, year))],
    };

    private static ChartPoint Point(ChartKind kind, int index, int count, int year)
    {
        var value = ValueOf(index, count, year);
        return new ChartPoint
        {
            X = 2010 + year,
            Y = value,
            Mark = Marks[index % Marks.Length],
            Bound = Bound.Exact,
            JoinsPrevious = year > 0,
            // Twelve series of six values would be seventy-two numbers: like the record's long series, each has its last.
            Label = kind == ChartKind.Slope ? $"{NameOf(index)} {value}" : count <= 3 || year == Years - 1 ? $"{value}" : "",
            LabelSide = kind == ChartKind.Slope ? (year == 0 ? LabelSide.Left : LabelSide.Right) : LabelSide.Above,
            Row = 0,
        };
    }

    private static ChartBar Bar(ChartKind kind, int index, int count) => new()
    {
        Name = NameOf(index),
        Label = $"{ValueOf(index, count, 0)} thousand persons",
        Detail = "2015/16, Short title of a source 2018, p. 12",
        Under = "2015/16, Short title of a source 2018",
        Length = kind == ChartKind.Bars ? ValueOf(index, count, 0) / 100.0 : null,
        Colour = SeriesColour.Kazakhstan,
        Mark = Mark.Dot,
        Row = 0,
    };

    private static string NameOf(int index) => $"Country with a name {index + 1}";

    /// <summary>Every series goes from one end of the axis to the other, half of them upwards.</summary>
    private static int ValueOf(int index, int count, int year)
    {
        var (start, end) = (5 + (85 * index / count), 5 + (85 * ((index * 5) % count) / count));
        return start + ((end - start) * year / (Years - 1));
    }
}
