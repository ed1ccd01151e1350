using System.Globalization;
using Bunit;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Features.Timeline;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Microsoft.AspNetCore.Components;
using Plotly.Blazor.Traces;

namespace Dashboard.Web.Tests.Features;

public sealed class TimelineViewTests(WebHost host) : PageContext(host)
{
    [Fact]
    public async Task Marks_OfTheRecord_StandForEveryEventOnce()
    {
        var figure = (await RenderAsync()).Figure;
        Assert.Equal(Enumerable.Range(0, 109), figure.Rows.SelectMany(r => r).Order());
        Assert.Equal(figure.Rows.Select(r => r.Count), figure.Traces.Cast<Scatter>().Select(t => t.X.Count));
        var places = figure.Traces.Cast<Scatter>().SelectMany(t => t.X.Zip(t.Y)).ToList();
        Assert.Equal(places.Count, places.Distinct().Count());
    }

    [Fact]
    public async Task Marks_OfYearsAndDays_StandAtTheirTimeHollowOrFilled()
    {
        var (view, figure, events) = await RenderAsync("1990-nye", "1995-08-30");
        var traces = figure.Traces.Cast<Scatter>().ToList();
        Assert.Equal(["1990", "1995-08-30"], events.Select(e => e.Date));
        var year = traces.Single(t => Number(t.X[0]) == 1990.5);
        var day = traces.Single(t => t != year);
        Assert.Equal(1995 + (242 / 366.0), Number(day.X[0]), 9);
        Assert.Equal(("#fbfaf7", "#0b5c8a"), (((string)year.Marker.Color).ToLowerInvariant(), ((string)day.Marker.Color).ToLowerInvariant()));
        Assert.Equal("Events by year and category", view.Find("[role=figure]").GetAttribute("aria-label"));
        Assert.Equal(["Zoom in", "Zoom out", "Whole view"], view.FindAll(".zoom button").Select(b => b.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Mark_Chosen_RaisesItsEventAndStrangeMarksNothing()
    {
        Event? chosen = null;
        var index = await RecordAsync();
        var view = Context.Render<TimelineView>(p => p.Add(v => v.Events, index.Events).Add(v => v.Index, index).Add(v => v.EventChosen, e => chosen = e).AddCascadingValue(Theme));
        var plot = view.FindComponent<PlotlyFigure>().Instance;
        foreach (var (trace, point) in new[] { (-1, 0), (9, 0), (0, -1), (0, 999) }) await view.InvokeAsync(() => plot.PointChosen.InvokeAsync((trace, point)));
        Assert.Null(chosen);
        await view.InvokeAsync(() => plot.PointChosen.InvokeAsync((0, 1)));
        Assert.Same(index.Events[plot.Figure!.Rows[0][1]], chosen);
    }

    [Fact]
    public async Task Theme_Switched_DrawsAnew()
    {
        var (view, figure, _) = await RenderAsync("1990-nye");
        Theme.Set(Core.Addresses.Theme.Dark);
        view.WaitForAssertion(() => Assert.NotSame(figure, view.FindComponent<PlotlyFigure>().Instance.Figure));
        Assert.Equal("#171a1e", ((string)((Scatter)view.FindComponent<PlotlyFigure>().Instance.Figure!.Traces[0]).Marker.Color).ToLowerInvariant());
    }

    [Fact]
    public async Task View_BeforeTheCircuit_CarriesTheFigureForTheBrowser()
    {
        Context.SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var index = await RecordAsync();
        var view = Context.Render<TimelineView>(p => p.Add(v => v.Events, index.Events).Add(v => v.Index, index).AddCascadingValue(Theme));
        Assert.Equal(["light"], view.FindAll("script[data-figure]").Select(s => s.GetAttribute("data-figure")));
        Assert.Empty(view.FindAll(".plotly, .zoom"));
    }

    private async Task<(IRenderedComponent<TimelineView> View, PlotlyFigureData Figure, IReadOnlyList<Event> Events)> RenderAsync(params string[] starts)
    {
        var index = await RecordAsync();
        IReadOnlyList<Event> events = [.. index.Events.Where(e => starts.Length == 0 || starts.Any(s => e.Id.StartsWith(s, StringComparison.Ordinal)))];
        var view = Context.Render<TimelineView>(p => p.Add(v => v.Events, events).Add(v => v.Index, index).AddCascadingValue(Theme));
        return (view, view.FindComponent<PlotlyFigure>().Instance.Figure!, events);
    }

    private static double Number(object x) => Convert.ToDouble(x, CultureInfo.InvariantCulture);
}
