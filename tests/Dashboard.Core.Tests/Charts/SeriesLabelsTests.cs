using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Which marks of made-up series keep their values, and on which side.</summary>
public sealed class SeriesLabelsTests
{
    private static readonly SeriesLabels Alone = new(
        Supplementary: true, Apart: false, Countries: false, SupplementarySeries: 1, Marks: 20, LabelStep: 0, Emphasis.None);

    /// <summary>Up to twenty marks of a series, and thirty-six of all, are labelled; of more only the last, the highest and the
    /// first.</summary>
    [Theory]
    [InlineData(20, 36, true, nameof(Emphasis.None), 20)]
    [InlineData(21, 21, true, nameof(Emphasis.None), 3)]
    [InlineData(5, 37, true, nameof(Emphasis.None), 3)]
    [InlineData(5, 37, true, nameof(Emphasis.InFocus), 5)]
    [InlineData(21, 37, true, nameof(Emphasis.InFocus), 3)]
    [InlineData(21, 37, false, nameof(Emphasis.None), 21)]
    [InlineData(5, 5, true, nameof(Emphasis.Dimmed), 0)]
    public void Labels_OfALongSupplementarySeries_AreEndsAndPeak(
        int points, int marks, bool supplementary, string emphasis, int labelled)
    {
        var labels = Alone with { Marks = marks, Supplementary = supplementary, Emphasis = Enum.Parse<Emphasis>(emphasis) };
        var (kept, end) = labels.Of(Points(points, peak: 2), null);
        Assert.Null(end);
        Assert.Equal(labelled, kept.Count(p => p.Label.Length > 0));
        if (labelled == 3) Assert.Equal(["0", "2", $"{points - 1}"], kept.Where(p => p.Label.Length > 0).Select(p => p.Label));
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(3, 0)]
    public void Labels_OfManyLongSeries_AreLeftOut(int series, int labelled) =>
        Assert.Equal(
            labelled,
            (Alone with { SupplementarySeries = series }).Of(Points(21, peak: 2), null).Points.Count(p => p.Label.Length > 0));

    [Fact]
    public void Labels_OfManyLongSeries_StayOnTheOneInFocus() =>
        Assert.Equal(
            3,
            (Alone with { SupplementarySeries = 3, Emphasis = Emphasis.InFocus }).Of(
                Points(21, peak: 2), null).Points.Count(p => p.Label.Length > 0));

    /// <summary>In a small plot, the last value and a peak that is far enough from it.</summary>
    [Theory]
    [InlineData(5, 4, "4 9")]
    [InlineData(5, 5, "9")]
    [InlineData(6, 4, "9")]
    public void Labels_InAPanel_AreFarApart(int step, int peak, string labels) => Assert.Equal(
        labels,
        string.Join(
            ' ',
            (Alone with { LabelStep = step }).Of(Points(10, peak), null).Points.Select(p => p.Label).Where(l => l.Length > 0)));

    [Fact]
    public void Label_OfASingleMarkInAPanel_Stays() =>
        Assert.Equal("0", (Alone with { LabelStep = 5 }).Of(Points(1, 0), null).Points[0].Label);

    /// <summary>A name takes the last value where marks are thinned, or where a country has one mark only; that mark then needs
    /// no label.</summary>
    [Fact]
    public void Name_OfASeries_TakesTheLastValueWhereMarksDoNot()
    {
        Assert.Equal(("Name 20", "0 2"), Named(Alone, 21));
        Assert.Equal(("Name", "0 1 2"), Named(Alone, 3));
        Assert.Equal(("Name", "0 1 2"), Named(Alone with { Countries = true }, 3));
        Assert.Equal(("Name 0", ""), Named(Alone with { Countries = true }, 1));
        Assert.Equal(("Name", "0"), Named(Alone, 1));
        Assert.Equal(("Name", ""), Named(Alone with { Emphasis = Emphasis.Dimmed }, 21));

        static (string?, string) Named(SeriesLabels labels, int points)
        {
            var (kept, end) = labels.Of(Points(points, peak: points > 2 ? 2 : 0), "Name");
            return (end, string.Join(' ', kept.Select(p => p.Label).Where(l => l.Length > 0)));
        }
    }

    /// <summary>Beside figures of documents a supplementary name begins with its mark, and says what it is while there are
    /// few.</summary>
    [Theory]
    [InlineData(true, true, 3, Mark.Cross, "× Name (supplementary)")]
    [InlineData(true, true, 3, Mark.Plus, "+ Name (supplementary)")]
    [InlineData(true, true, 4, Mark.Cross, "× Name")]
    [InlineData(true, false, 1, Mark.Cross, "Name")]
    [InlineData(false, true, 1, Mark.Dot, "Name")]
    public void Name_OfASupplementarySeries_BeginsWithItsMark(
        bool supplementary, bool apart, int series, Mark mark, string name)
    {
        var labels = Alone with { Supplementary = supplementary, Apart = apart, SupplementarySeries = series };
        IReadOnlyList<ChartPoint> points = [.. Points(3, 0).Select(p => p with { Mark = mark })];
        Assert.Equal(name, labels.Of(points, "Name").EndLabel);
        Assert.Equal(name, (labels with { Emphasis = Emphasis.Dimmed }).Of(points, "Name").EndLabel);
    }

    [Theory]
    [InlineData(nameof(Emphasis.None))]
    [InlineData(nameof(Emphasis.Dimmed))]
    public void Name_OfASeriesThatNeedsNone_IsNotMadeUp(string emphasis) => Assert.Null(
        (Alone with { Apart = true, Emphasis = Enum.Parse<Emphasis>(emphasis) }).Of(Points(3, 0), null).EndLabel);

    /// <summary>On an axis of 100 marks closer than 6 at one year are labelled on different sides; in a panel closer than 25,
    /// within a tenth of the years.</summary>
    [Theory]
    [InlineData(0, 5.9, false, "below")]
    [InlineData(0, 6, false, "above")]
    [InlineData(0, 0, false, "above")]
    [InlineData(0, -5, false, "above")]
    [InlineData(1, 5, false, "above")]
    [InlineData(1, 5, true, "below")]
    [InlineData(-1, 5, true, "below")]
    [InlineData(1.1, 5, true, "above")]
    [InlineData(0, 24.9, true, "below")]
    [InlineData(0, 25, true, "above")]
    public void Labels_OfMarksNearEachOther_StandOnBothSides(double years, double height, bool inPanel, string side)
    {
        var mark = Points(1, 0)[0] with { X = 2005, Y = 50 };
        Assert.Equal(side, Side(mark, mark with { X = 2005 + years, Y = 50 + height }));
        Assert.Equal("above", Side(mark, mark with { X = 2005 + years, Y = 50 + height, Label = "" }));
        Assert.Equal("above", Side(mark, mark with { X = 2005 + years, Y = 50 + height, Mark = Mark.Bar }));
        Assert.Equal("above", Side(mark with { Label = "" }, mark with { X = 2005 + years, Y = 50 + height }));
        Assert.Equal("above", Side(mark with { Mark = Mark.Bar }, mark with { X = 2005 + years, Y = 50 + height }));
        Assert.Equal("right", Side(mark with { LabelSide = LabelSide.Right }, mark with { X = 2005 + years, Y = 50 + height }));

        string Side(ChartPoint point, ChartPoint other)
        {
            var series = MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2005, 1)).Series[0];
            var placed = SeriesLabels.OnBothSides(
                [series with { Points = [point, other] }],
                new ChartAxis("", 2000, 2010, []), new ChartAxis("", 10, 110, []), inPanel);
            return Codes.Of(placed[0].Points[0].LabelSide);
        }
    }

    /// <summary>Points a year apart at their numbers, but for a peak; each is labelled by its number.</summary>
    private static IReadOnlyList<ChartPoint> Points(int count, int peak) =>
    [
        .. Enumerable.Range(0, count).Select(i => new ChartPoint
        {
            X = 2000 + i,
            Y = i == peak ? 1000 : i,
            Mark = Mark.Cross,
            Bound = Bound.Exact,
            Label = $"{i}",
            LabelSide = LabelSide.Above,
            Row = i,
        }),
    ];
}
