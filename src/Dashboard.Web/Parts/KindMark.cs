using Dashboard.Core.Record;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

/// <summary>The mark of a kind of place in lists and keys, as on the map; markup written once, as lists have hundreds.</summary>
public static class KindMark
{
    /// <summary>Diameter of a circle in a view box of 16.</summary>
    private const float Size = 11;

    private static readonly Dictionary<(PlaceKind, Precision), MarkupString> Marks =
        Enum.GetValues<PlaceKind>().SelectMany(kind => Enum.GetValues<Precision>().Select(precision => (kind, precision)))
            .ToDictionary(m => m, m => new MarkupString(
                $"<svg class=\"kind-mark\" style=\"--kind:{Tint.Kind(m.kind).Css}\" data-precision=\"{Codes.Of(m.precision)}\" "
                + $"viewBox=\"-8 -8 16 16\" aria-hidden=\"true\">{Element(m.kind)}</svg>"));

    /// <summary>The mark of a kind.</summary>
    /// <param name="kind">Says colour and shape.</param>
    /// <param name="precision">How well the position is known, told by the outline.</param>
    public static MarkupString Of(PlaceKind kind, Precision precision = Precision.Town) => Marks[(kind, precision)];

    private static string Element(PlaceKind kind)
    {
        using var pen = new PagePen(PageLinks.None);
        pen.Fill(MarkShapes.Of(Palette.KindShape(kind), default, Size), Tint.Kind(kind));
        return pen.Markup;
    }
}
