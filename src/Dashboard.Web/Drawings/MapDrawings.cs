using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Drawings;

/// <summary>The drawings of maps in pages: each is made once and kept as long as its spec is, for all readers.</summary>
internal static class MapDrawings
{
    private static readonly ConditionalWeakTable<
        MapSpec, ConcurrentDictionary<(PageFrame Frame, string Page), PageDrawing>> Known = [];

    /// <summary>A map in the shape of what it shows.</summary>
    /// <param name="spec">The map.</param>
    /// <param name="frame">What it is laid out for; its height follows the map.</param>
    /// <param name="page">What the addresses of the links depend on.</param>
    /// <param name="links">Where its marks lead.</param>
    internal static PageDrawing Of(MapSpec spec, PageFrame frame, string page, Func<PageLinks> links) =>
        Known.GetValue(spec, _ => new()).GetOrAdd((frame, page), _ => Draw(spec, frame, links()));

    /// <summary>The element, with land and water under the marks: a file all pages share, coloured by each.</summary>
    /// <param name="drawing">The map.</param>
    /// <param name="spec">What is drawn.</param>
    /// <param name="outlines">Address of the file; empty where the page holds the outlines itself.</param>
    /// <param name="chosen">Id of the place that has the ring, or null.</param>
    internal static MarkupString Svg(PageDrawing drawing, MapSpec spec, string outlines, string? chosen = null)
    {
        var (factor, file) = (drawing.Width / spec.Frame.Width, OutlineSvg.Frame(spec.Area));
        var (left, top) = ((file.MinX - spec.Frame.MinX) * factor, (spec.Frame.MaxY - file.MaxY) * factor);
        var mark = chosen is null ? null : spec.Shown.FirstOrDefault(m => m.Places.Any(p => p.Place.Id == chosen))?.Id;
        return drawing.Svg(spec.Title, mark, string.Create(CultureInfo.InvariantCulture,
            $"<rect class=\"water\" x=\"-100%\" y=\"-100%\" width=\"300%\" height=\"300%\" fill=\"{Tint.Water.Css}\"/>"
            + $"<use class=\"ground\" href=\"{WebUtility.HtmlEncode(outlines)}#{OutlineSvg.Id}\" transform=\"translate("
            + $"{left:0.##} {top:0.##}) scale({file.Width * factor / OutlineSvg.Width:0.#####})\"/>"),
            $" data-whole=\"{Numbers(spec.Whole)}\" data-part=\"{Numbers(spec.Frame)}\"");
    }

    /// <summary>The corners of a frame, as the script of the page reads them.</summary>
    internal static string Numbers(MapFrame frame) => string.Create(
        CultureInfo.InvariantCulture, $"{frame.MinX:0.######} {frame.MinY:0.######} {frame.MaxX:0.######} {frame.MaxY:0.######}");

    private static PageDrawing Draw(MapSpec spec, PageFrame frame, PageLinks links)
    {
        // Not rounded, so that marks and land have one scale.
        var height = frame.Width / (float)spec.Frame.Aspect;
        return PageDrawing.Of(frame, frame.Width, height, links, pen => MapStill.DrawOnPage(pen, spec, frame, height));
    }
}
