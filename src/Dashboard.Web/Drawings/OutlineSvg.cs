using System.Globalization;
using System.Text;
using Dashboard.Web.Look;

namespace Dashboard.Web.Drawings;

/// <summary>
/// The outlines of a map as a small SVG file that pages use under their marks. Its colours are variables of the page that
/// uses it, with those of the light theme where there are none. The sea is left transparent.
/// </summary>
internal static class OutlineSvg
{
    /// <summary>Width of the view box; heights follow the frame.</summary>
    internal const double Width = 2000;

    /// <summary>Id of the element that pages use.</summary>
    internal const string Id = "map";

    /// <summary>Writes the outlines of the whole view as a file.</summary>
    internal static string Render(MapSpec spec) => string.Create(CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Math.Round(Width / spec.Whole.Aspect)}" """
        + $"""preserveAspectRatio="none">{Ground(spec)}</svg>""");

    /// <summary>Writes the element that pages use.</summary>
    internal static string Ground(MapSpec spec)
    {
        var factor = Width / spec.Whole.Width;
        var svg = new StringBuilder(100_000).Append(CultureInfo.InvariantCulture, $"""<g id="{Id}">""");
        if (spec.Coverage is not null) svg.Append(Pattern());
        foreach (var group in spec.Outlines.Where(o => !o.IsLake).GroupBy(o => FillOf(spec.Coverage, o)))
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"""<g fill="{group.Key}" stroke="{Css(Tint.Border)}" stroke-width=".8" stroke-linejoin="round">""");
            AppendPaths(svg, group, spec.Whole, factor, """ vector-effect="non-scaling-stroke" """);
            svg.Append("</g>");
        }
        svg.Append(CultureInfo.InvariantCulture, $"""<g fill="{Css(Tint.Water)}">""");
        AppendPaths(svg, spec.Outlines.Where(o => o.IsLake), spec.Whole, factor, " ");
        return svg.Append("</g></g>").ToString();
    }

    /// <summary>Diagonal lines on land: what the list does not name.</summary>
    private static string Pattern() => string.Create(CultureInfo.InvariantCulture,
        $"""<defs><pattern id="h" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">"""
        + $"""<path d="M0 0H12V12H0z" fill="{Css(Tint.Land)}"/>"""
        + $"""<path d="M0 0V12" stroke="{Css(Tint.Hatch)}" stroke-width="5"/></pattern></defs>""");

    private static string FillOf(MapCoverage? coverage, MapOutline land) =>
        coverage?.ClassOf(land.Iso3) is { } found ? Css(Tint.Classes[found])
        : coverage?.IsMissing(land) ?? false ? "url(#h)" : Css(Tint.Land);

    private static string Css(Tint tint) => $"var(--{tint.Name},{tint.In(Theme.Light)})";

    private static void AppendPaths(
        StringBuilder svg, IEnumerable<MapOutline> outlines, MapFrame frame, double factor, string attributes)
    {
        foreach (var outline in outlines)
        {
            var rings = outline.Rings.Select(r => Points(r, frame, factor))
                .Where(p => p.Count > 2 && IsInside(p, frame, factor)).ToList();
            if (rings.Count == 0) continue;
            svg.Append("<path").Append(attributes).Append("d=\"");
            foreach (var ring in rings) AppendRing(svg, ring);
            svg.Append("\"/>");
        }
    }

    /// <summary>Whole units; points that fall together are one.</summary>
    private static List<(int X, int Y)> Points(IReadOnlyList<MapPosition> ring, MapFrame frame, double factor)
    {
        var points = new List<(int X, int Y)>(ring.Count);
        foreach (var position in ring)
        {
            var point = ((int)Math.Round((position.X - frame.MinX) * factor),
                (int)Math.Round((frame.MaxY - position.Y) * factor));
            if (points.Count == 0 || points[^1] != point) points.Add(point);
        }
        if (points.Count > 1 && points[0] == points[^1]) points.RemoveAt(points.Count - 1);
        return points;
    }

    private static bool IsInside(List<(int X, int Y)> ring, MapFrame frame, double factor) =>
        ring.Max(p => p.X) >= 0 && ring.Min(p => p.X) <= Width
        && ring.Max(p => p.Y) >= 0 && ring.Min(p => p.Y) <= (frame.MaxY - frame.MinY) * factor;

    /// <summary>Relative steps need fewer digits; after the first point of a subpath every pair is a line.</summary>
    private static void AppendRing(StringBuilder svg, List<(int X, int Y)> ring)
    {
        svg.Append(CultureInfo.InvariantCulture, $"M{ring[0].X} {ring[0].Y}l");
        for (var i = 1; i < ring.Count; i++)
        {
            var (dx, dy) = (ring[i].X - ring[i - 1].X, ring[i].Y - ring[i - 1].Y);
            if (i > 1 && dx >= 0) svg.Append(' ');
            svg.Append(CultureInfo.InvariantCulture, $"{dx}");
            if (dy >= 0) svg.Append(' ');
            svg.Append(CultureInfo.InvariantCulture, $"{dy}");
        }
        svg.Append('z');
    }
}
