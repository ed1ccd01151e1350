using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Drawings;

/// <summary>The drawings of charts in pages: each is made once and kept as long as its spec is, for all readers.</summary>
internal static class ChartDrawings
{
    private static readonly ConditionalWeakTable<
        ChartSpec, ConcurrentDictionary<(PageFrame Frame, string Page), PageDrawing>> Known = [];

    /// <summary>A chart whose marks lead somewhere.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="frame">What it is laid out for.</param>
    /// <param name="page">What the addresses of the links depend on.</param>
    /// <param name="links">Where its marks lead.</param>
    internal static PageDrawing Of(ChartSpec spec, PageFrame frame, string page, Func<PageLinks> links) =>
        Known.GetValue(spec, _ => new()).GetOrAdd((frame, page), _ => Draw(spec, frame, links()));

    /// <summary>A chart that only shows.</summary>
    internal static PageDrawing Of(ChartSpec spec, PageFrame frame) => Known.GetValue(spec, _ => new()).GetOrAdd(
        (frame, ""), _ => Draw(Shown(spec, frame), frame, PageLinks.None));

    /// <summary>What a page shows of a chart, in pixels, in the light theme.</summary>
    internal static byte[] Png(ChartSpec spec, PageFrame frame)
    {
        var (shown, height) = (Shown(spec, frame), HeightOf(spec, frame));
        var size = new StillSize(frame.Width, Math.Max(StillSize.Least, (int)height));
        var options = StillOptions.OnPage(size, Theme.Light, frame.Projector);
        return StillSheet.Render(StillFormat.Png, options, StillDetails.Of(shown, options, permalink: ""),
            pen => ChartStill.DrawOnPage(pen, shown, frame, height));
    }

    /// <summary>As a card among others a chart says less.</summary>
    private static ChartSpec Shown(ChartSpec spec, PageFrame frame) =>
        frame == PageFrame.Thumbnail ? Thumbnail.Of(spec) : spec;

    private static PageDrawing Draw(ChartSpec spec, PageFrame frame, PageLinks links)
    {
        var height = HeightOf(spec, frame);
        return PageDrawing.Of(frame, frame.Width, height, links, pen => ChartStill.DrawOnPage(pen, spec, frame, height));
    }

    /// <summary>Lists of bars and cards are as high as they need, where the page has the room.</summary>
    internal static float HeightOf(ChartSpec spec, PageFrame frame) =>
        spec.Kind is ChartKind.Bars or ChartKind.Fact && spec.Empty is null && !frame.Projector && frame != PageFrame.Thumbnail
            ? ChartStill.ListHeight(spec, frame) : frame.Height;
}
