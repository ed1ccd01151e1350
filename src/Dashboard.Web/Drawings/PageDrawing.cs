using System.Globalization;
using System.Net;
using System.Text;
using Dashboard.Web.Layout;
using Microsoft.AspNetCore.Components;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>A drawing as it stands in a page.</summary>
/// <param name="Frame">What it was laid out for.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Body">Its elements.</param>
/// <param name="Marks">Middles of its marks, by the id of what they stand for.</param>
internal sealed record PageDrawing(
    PageFrame Frame, float Width, float Height, string Body, IReadOnlyDictionary<string, SKPoint> Marks)
{
    private const int RingRadius = 14;

    /// <summary>Left and right end of what a reader moves in the drawing, in CSS pixels; null for all of it.</summary>
    internal (float Left, float Right)? Room { get; init; }

    /// <summary>Draws for a page.</summary>
    internal static PageDrawing Of(PageFrame frame, float width, float height, PageLinks links, Action<Pen> draw)
    {
        using var pen = new PagePen(links);
        draw(pen);
        return new PageDrawing(frame, width, height, pen.Markup, pen.Marks);
    }

    /// <summary>The element.</summary>
    /// <param name="label">What is drawn, in a few words.</param>
    /// <param name="chosen">Id of the mark that has the ring, or null.</param>
    /// <param name="under">Elements that lie under the drawing.</param>
    /// <param name="attributes">More attributes of the element, with a space before each.</param>
    /// <param name="emphasised">Ids of marks that a soft disc lies under; those not drawn have none.</param>
    internal MarkupString Svg(string label, string? chosen = null, string under = "", string attributes = "",
        IReadOnlyList<string>? emphasised = null)
    {
        var svg = new StringBuilder(Body.Length + 400);
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg class=\"drawing\" data-frame=\"{Frame.Name}\" viewBox=\"0 0 {Width:0.#} {Height:0.#}\"")
            .Append(Room is var (left, right)
                ? string.Create(CultureInfo.InvariantCulture, $" data-left=\"{left:0.#}\" data-right=\"{right:0.#}\"") : "")
            .Append(attributes).Append(Marks.Count > 0 ? " role=\"group\"" : " role=\"img\"")
            .Append(" aria-label=\"").Append(WebUtility.HtmlEncode(label)).Append("\">").Append(under);
        foreach (var id in emphasised ?? [])
            if (Marks.TryGetValue(id, out var shown)) svg.Append(Circle("emphasis", 1.5f)).Append(At(shown)).Append("/>");
        svg.Append(Body);
        var at = chosen is not null && Marks.TryGetValue(chosen, out var mark) ? mark : (SKPoint?)null;
        if (Marks.Count > 0)
        {
            svg.Append(Circle("ring"));
            if (at is { } middle)
                svg.Append(At(middle)).Append(CultureInfo.InvariantCulture,
                    $" data-around=\"{WebUtility.HtmlEncode(chosen)}\" data-chosen=\"yes\"");
            svg.Append("/>");
        }
        return new MarkupString(svg.Append("</svg>").ToString());
    }

    private string Circle(string name, float larger = 1) => string.Create(CultureInfo.InvariantCulture,
        $"<circle class=\"{name}\" r=\"{(Frame.Projector ? RingRadius * 1.5 : RingRadius) * larger:0.#}\"");

    private static string At(SKPoint middle) =>
        string.Create(CultureInfo.InvariantCulture, $" transform=\"translate({middle.X:0.#} {middle.Y:0.#})\"");
}
