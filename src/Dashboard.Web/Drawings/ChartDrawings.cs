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

    /// <summary>A chart that only shows; as a card among others it says less.</summary>
    internal static PageDrawing Of(ChartSpec spec, PageFrame frame) => Known.GetValue(spec, _ => new()).GetOrAdd(
        (frame, ""), _ => Draw(frame == PageFrame.Thumbnail ? Thumbnail.Of(spec) : spec, frame, PageLinks.None));

    private static PageDrawing Draw(ChartSpec spec, PageFrame frame, PageLinks links)
    {
        var isList = spec.Kind is ChartKind.Bars or ChartKind.Fact && spec.Empty is null;
        var height = frame.Projector || frame == PageFrame.Thumbnail ? frame.Height
            : isList ? ChartStill.ListHeight(spec, frame)
            : frame.Height;
        return PageDrawing.Of(frame, frame.Width, height, links, pen => ChartStill.DrawOnPage(pen, spec, frame, height));
    }
}
