using Dashboard.Web.Layout;
using Dashboard.Web.Tests.Drawings;
using SkiaSharp;

namespace Dashboard.Web.Tests.Layout;

public sealed class PanelPlansTests(WebHost host)
{
    [Theory]
    [InlineData("wide")]
    [InlineData("middle")]
    public async Task Plots_OfThreeQuantities_StandInOneRow(string frame)
    {
        var layout = await LayoutAsync("emigration", PageFrame.Page.Single(f => f.Name == frame));
        Assert.Equal(3, layout.Plots.Count);
        Assert.Single(layout.Plots.Select(p => p.Plan.Area.Values.Top).Distinct());
        Assert.Null(layout.FreePlace);
    }

    [Fact]
    public async Task Years_OfPlotsAboveEachOther_StandAtTheFootOfTheirColumn()
    {
        var layout = await LayoutAsync("students-in-russia", PageFrame.Wide);
        Assert.Equal(
            [("Kazakhstan", false), ("Kyrgyzstan", false), ("Tajikistan", true), ("Turkmenistan", true), ("Uzbekistan", true)],
            layout.Plots.Select(p => (p.Spec.Title, p.Plan.XTicks.Any(t => t.Text.LineCount > 0))));
    }

    [Fact]
    public async Task FreePlace_OfAProjectedGrid_SaysWhatItsMarksMean()
    {
        var spec = await Specs.ChartAsync(host, "students-in-russia");
        var (layout, laid) = (await LayoutAsync(spec.Slug, PageFrame.Projected), Laid.Of(spec, PageFrame.Projected));
        var place = Assert.NotNull(layout.FreePlace);
        var words = laid.Texts.Where(t => place.Contains(t.Ink.MidX, t.Ink.MidY)).Select(t => t.Text);
        Assert.Equal("printed by the document supplementary derived from supplementary values", string.Join(' ', words));
    }

    [Fact]
    public async Task Label_OfAHighValue_StandsBesideTheHeading()
    {
        var layout = await LayoutAsync("students-in-russia", PageFrame.Projected);
        var plot = layout.Plots[0];
        var heading = Assert.NotNull(plot.Plan.Heading);
        var last = plot.Labels.All.Single(l => l.Text.Lines.Single().Text == "71.4");
        Assert.True(last.Box.Top < plot.Plan.Area.Values.Top && last.Box.Left > heading.Right, $"71.4 at {last.Box}");
    }

    private async Task<ChartLayout> LayoutAsync(string slug, PageFrame frame)
    {
        var scale = new StillScale(
            StillOptions.OnPage(new StillSize(frame.Width, frame.Height), Theme.Light, frame.Projector));
        var pad = scale.Gap * 0.5f;
        return ChartLayout.Of(await Specs.ChartAsync(host, slug),
            new SKRect(pad, pad, frame.Width - pad, frame.Height - pad), scale);
    }
}
