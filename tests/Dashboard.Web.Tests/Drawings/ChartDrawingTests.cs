using System.Xml.Linq;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Tests.Drawings;

public sealed class ChartDrawingTests(WebHost host)
{
    [Fact]
    public async Task Marks_OfEveryChart_StandAtTheirValueAndTimeInEveryFrame()
    {
        foreach (var spec in (await Specs.WithPanelsAsync(host)).Where(s => s.Kind is not (ChartKind.Bars or ChartKind.Fact)))
            foreach (var frame in Laid.Frames)
            {
                var chart = LaidIn(spec, frame);
                var expected = chart.Plots
                    .SelectMany(plot => plot.Spec.Series.SelectMany(s => s.Points)
                        .Select(p => (Id: spec.Rows[p.Row].Id, At: Middle(plot.Plan.Area, p))))
                    .ToList();
                var drawn = Laid.Of(spec, frame).Page.Marks;
                Assert.Equal(expected.Select(p => p.Id), drawn.Select(m => m.Id));
                Assert.All(expected.Zip(drawn), p => Assert.True(
                    Math.Abs(p.First.At.X - p.Second.X) < 0.11 && Math.Abs(p.First.At.Y - p.Second.Y) < 0.11,
                    $"{spec.Slug}, {frame.Name}: {p.First.Id} at {p.Second.X}, {p.Second.Y}, not {p.First.At}"));
            }
    }

    [Fact]
    public async Task Lines_OfMilitarySpending_BreakWhereTheSourceChanges()
    {
        var spec = await Specs.ChartAsync(host, "military-spending", ChartQuery.All with { Supplementary = false });
        var (page, area) = (Laid.Of(spec, PageFrame.Wide).Page, LaidIn(spec, PageFrame.Wide).Plots[0].Plan.Area);
        var series = Assert.Single(page.Root.Descendants("g"), g => g.Attribute("data-series") is not null);
        var lines = series.Elements("path").Select(Ends).ToList();
        Assert.Equal([(2013, 2014), (2014, 2015), (2016, 2017)], lines.Select(l => (Year(area, l.From), Year(area, l.To))));
        var rule = Assert.Single(page.Root.Descendants("path"), p => p.Attribute("stroke-dasharray") is not null);
        Assert.Equal(area.X(2015.5), Ends(rule).From, 0.11);
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    [InlineData("projected")]
    public async Task Ticks_OfAnAxis_AreThoseOfTheSpecInARegularStep(string name)
    {
        var (spec, frame) = (await Specs.ChartAsync(host, "emigration"), Laid.Frames.Single(f => f.Name == name));
        var words = Laid.Of(spec, frame).Page.Texts.Select(t => t.Text).ToList();
        var all = spec.X.Ticks.Select(t => t.Label).ToList();
        var shown = all.Where(words.Contains).ToList();
        Assert.True(shown.Count > 2, $"{shown.Count} years");
        var step = all.IndexOf(shown[1]) - all.IndexOf(shown[0]);
        Assert.Equal(all.Where((_, i) => i % step == 0), shown);
        Assert.Contains(spec.Y.Ticks, t => words.Contains(t.Label));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bound_OfAFigure_IsAnArrowInTheColourOfItsSeriesToTheSideOfTheTrueValue(bool panels)
    {
        var spec = await Specs.ChartAsync(host, "students-in-russia", ChartQuery.All with { Panels = panels });
        var (series, point) = spec.Series.SelectMany(s => s.Points.Select(p => (s, p))).First(p => p.p.Mark == Mark.Dot);
        spec = AtLeast(spec, point.Row);
        var mark = Laid.Of(spec, PageFrame.Wide).Page.Root.Descendants("a")
            .Single(a => (string?)a.Attribute("data-mark") == spec.Rows[point.Row].Id);
        var arrow = mark.Elements("path").First(p => p.Attribute("fill")!.Value == SeriesLook.Colour(series).Css);
        var corners = arrow.Attribute("d")!.Value.Trim('M', 'z').Split('L')
            .Select(c => c.Split(' ').Select(PageSvg.Number).ToArray()).ToList();
        Assert.Equal((0.0, 0.0), (corners[3][0], corners[0][1]));
        Assert.True(corners[3][1] < -8, $"the arrow ends at {corners[3][1]}");
    }

    /// <summary>A chart with one figure as a lower bound, in its plot and in those of its countries.</summary>
    private static ChartSpec AtLeast(ChartSpec spec, int row) => spec with
    {
        Series = [.. spec.Series.Select(s => s with
            { Points = [.. s.Points.Select(p => p.Row == row ? p with { Bound = Bound.AtLeast } : p)] })],
        Panels = [.. spec.Panels.Select(p => AtLeast(p, row))],
    };

    [Fact]
    public async Task Label_InASmallPlot_IsNeverLeftOutOnAWideScreen()
    {
        var spec = await Specs.ChartAsync(host, "students-in-russia", ChartQuery.All with { Panels = true });
        var words = string.Join(' ', Laid.Of(spec, PageFrame.Wide).Page.Texts.Select(t => t.Text));
        Assert.All(
            spec.Panels.SelectMany(p => p.Series).SelectMany(s => s.Points).Select(p => p.Label).Where(l => l.Length > 0),
            label => Assert.Contains(label, words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Name_OfASeries_PutsItIntoFocus()
    {
        var spec = await Specs.ChartAsync(host, "russian-language-enrollment");
        foreach (var frame in Laid.Frames)
            Assert.Equal(
                spec.Series.Select(s => "/focus/" + s.Focus).Order(), Laid.Of(spec, frame).Page.Focuses.Distinct().Order());
    }

    [Theory]
    [InlineData("no-such-title <script>&\"'")]
    public async Task Words_WithSignsOfMarkup_AreWrittenAsWords(string name)
    {
        var spec = await Specs.ChartAsync(host, "russian-language-enrollment");
        var series = spec.Series.Select(
            s => s with { Name = name, Points = [.. s.Points.Select(p => p with { Label = name })] });
        var named = spec with { Series = [.. series] };
        var page = Laid.Of(named, PageFrame.Wide).Page;
        Assert.Contains(page.Texts, t => t.Text.Contains('<', StringComparison.Ordinal));
        Assert.All(page.Marks, m => Assert.StartsWith(name, m.Label, StringComparison.Ordinal));
        Assert.Empty(page.Root.Descendants("script"));
    }

    /// <summary>The layout of a chart in a frame, as <see cref="ChartStill.DrawOnPage"/> lays it out.</summary>
    private static ChartLayout LaidIn(ChartSpec spec, PageFrame frame)
    {
        var scale = new StillScale(StillOptions.OnPage(new StillSize(frame.Width, frame.Height), Theme.Light, frame.Projector));
        var pad = scale.Gap * 0.5f;
        return ChartLayout.Of(spec, new SKRect(pad, pad, frame.Width - pad, frame.Height - pad), scale);
    }

    private static SKPoint Middle(PlotArea area, ChartPoint point) =>
        point.Mark == Mark.Bar
            ? new SKPoint((area.X(point.X) + area.X(point.XEnd ?? point.X)) / 2, area.Y(point.Y)) : area.At(point);

    private static (float From, float To) Ends(XElement line)
    {
        var numbers = line.Attribute("d")!.Value.TrimStart('M').Split('L')
            .Select(p => (float)PageSvg.Number(p.Split(' ')[0])).ToArray();
        return (numbers[0], numbers[1]);
    }

    private static int Year(PlotArea area, float x) => Enumerable.Range(2010, 10).MinBy(y => Math.Abs(area.X(y) - x));
}
