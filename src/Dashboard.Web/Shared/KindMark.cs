using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Shared;

/// <summary>
/// The mark of a kind of place in lists and keys, as on the map. A list has hundreds: markup that is written once instead of
/// components, with its colours in one style for the page.
/// </summary>
public static class KindMark
{
    private static readonly Dictionary<(PlaceKind, Precision), MarkupString> Marks =
        Enum.GetValues<PlaceKind>().SelectMany(kind => Enum.GetValues<Precision>().Select(precision => (kind, precision)))
            .ToDictionary(m => m, m => new MarkupString(
                $"<svg class=\"kind-mark\" data-kind=\"{Codes.Of(m.kind)}\" data-precision=\"{Codes.Of(m.precision)}\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\"><path d=\"{PathOf(m.kind)}\"/></svg>"));

    /// <summary>The style that the marks of a page need.</summary>
    public static MarkupString Colours { get; } = new($"<style>{string.Concat(Enum.GetValues<PlaceKind>().Select(kind =>
        $"[data-kind={Codes.Of(kind)}]{{--kind-light:{Palette.Kind(kind, Theme.Light)};--kind-dark:{Palette.Kind(kind, Theme.Dark)};--kind-contrast:{Palette.Kind(kind, Theme.Contrast)}}}"))}</style>");

    /// <summary>The mark of a kind.</summary>
    /// <param name="kind">Says colour and shape.</param>
    /// <param name="precision">How well the position is known, told by the outline.</param>
    public static MarkupString Of(PlaceKind kind, Precision precision = Precision.Town) => Marks[(kind, precision)];

    private static string PathOf(PlaceKind kind) => Palette.KindShape(kind) switch
    {
        KindShape.Square => "M-5-5H5V5H-5Z",
        KindShape.Diamond => "M0-7L7 0L0 7L-7 0Z",
        KindShape.TriangleUp => "M0-6L6.5 5.5H-6.5Z",
        KindShape.TriangleDown => "M0 6L6.5-5.5H-6.5Z",
        KindShape.Star => "M0-7L1.9-2.3 6.9-2.1 3 1 4.3 5.8 0 3.1-4.3 5.8-3 1-6.9-2.1-1.9-2.3Z",
        KindShape.DiagonalCross => "M-6-4L-4-6L0-2L4-6L6-4L2 0L6 4L4 6L0 2L-4 6L-6 4L-2 0Z",
        KindShape.Hourglass => "M-5.5-6H5.5L-5.5 6H5.5Z",
        KindShape.Cross => "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
        _ => "M-6 0A6 6 0 1 0 6 0A6 6 0 1 0-6 0Z",
    };
}
