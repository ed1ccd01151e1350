using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>
/// A drawing twice from one layout: as the markup of a page, and with all that the pen of pictures and files draws of it.
/// </summary>
/// <param name="Name">Says which drawing it is.</param>
/// <param name="Ids">Ids of what its marks stand for, by their number.</param>
/// <param name="Page">The markup.</param>
/// <param name="Texts">Texts of the picture.</param>
/// <param name="Marks">Marks of the picture.</param>
internal sealed record Laid(
    string Name, Func<int, string> Ids, PageSvg Page, IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedMark> Marks)
{
    /// <summary>Drawn once for all tests.</summary>
    private static Task<IReadOnlyList<Laid>>? _all;

    /// <summary>Every frame of a page.</summary>
    internal static IReadOnlyList<PageFrame> Frames { get; } = [.. PageFrame.Page, PageFrame.Projected, PageFrame.Thumbnail];

    /// <summary>The frames of a page with a map.</summary>
    internal static IReadOnlyList<PageFrame> MapFrames { get; } = [
        PageFrame.Wide, PageFrame.Narrow with { Width = 390 }, PageFrame.Projected];

    /// <summary>A chart in a frame, with its links.</summary>
    internal static Laid Of(ChartSpec spec, PageFrame frame)
    {
        var drawing = ChartDrawings.Of(
            spec, frame, "test", () => ChartMarks.Of(spec, id => "/figures/" + id, focus => "/focus/" + focus));
        return Of(
            $"{spec.Slug}, {frame.Name}", row => spec.Rows[row].Id, drawing,
            pen => ChartStill.DrawOnPage(pen, spec, frame, drawing.Height));
    }

    /// <summary>A map in a frame, with its links.</summary>
    internal static Laid Of(MapSpec spec, PageFrame frame)
    {
        var shown = spec.Shown.ToList();
        var drawing = MapDrawings.Of(spec, frame, "test", () => MapPlaceMarks.Of(
            spec, MapQuery.All with { Area = spec.Area }, id => "/map?place=" + id, Addresses.Map));
        return Of(
            $"{spec.Area}, {frame.Name}", i => shown[i].Id, drawing,
            pen => MapStill.DrawOnPage(pen, spec, frame, drawing.Height));
    }

    /// <summary>The whole timeline in a frame, with its links.</summary>
    internal static Laid Of(IReadOnlyList<Event> events, RecordIndex index, PageFrame frame) =>
        Of(events, YearSpan.Of(events), index, frame);

    /// <summary>Some years of the timeline in a frame, with its links.</summary>
    internal static Laid Of(IReadOnlyList<Event> events, YearSpan part, RecordIndex index, PageFrame frame)
    {
        var layout = new TimelineDrawing(events, part, frame);
        var drawing = PageDrawing.Of(
            frame, frame.Width, layout.Height, EventMarks.Of(events, index, id => "/timeline#event-" + id), layout.Draw);
        return Of($"timeline, {frame.Name}", i => events[i].Id, drawing, layout.Draw);
    }

    /// <summary>
    /// Every chart of the record, together and by country, the map and the timeline, in every frame that a page has for them.
    /// </summary>
    internal static Task<IReadOnlyList<Laid>> AllAsync(WebHost host) => _all ??= DrawnAsync(host);

    private static async Task<IReadOnlyList<Laid>> DrawnAsync(WebHost host)
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var all = new List<Laid>();
        foreach (var spec in await Specs.WithPanelsAsync(host)) all.AddRange(Frames.Select(f => Of(spec, f)));
        foreach (var frame in MapFrames) all.AddRange((await Specs.MapsAsync(host, Room(frame))).Select(spec => Of(spec, frame)));
        var index = await data.WholeAsync();
        all.AddRange(PageFrame.Page.Select(f => Of(index.Events, index, f)));
        return all;
    }

    /// <summary>The room of a map in a frame.</summary>
    internal static MapRoom Room(PageFrame frame) =>
        frame.Projector ? MapRoom.Slide : frame.Width < PageFrame.Wide.Width ? MapRoom.Phone : MapRoom.Page;

    private static Laid Of(string name, Func<int, string> ids, PageDrawing drawing, Action<Pen> draw)
    {
        // The canvas takes any height; a size of pictures has a most.
        var size = new StillSize((int)drawing.Width, (int)Math.Clamp(drawing.Height, StillSize.Least, StillSize.Most));
        var options = StillOptions.OnPage(size, Theme.Light, projector: false);
        var (texts, marks, _) = StillSheet.Placed(options, draw);
        return new Laid(name, ids, PageSvg.Of(drawing.Svg(name).Value), texts, marks);
    }
}
