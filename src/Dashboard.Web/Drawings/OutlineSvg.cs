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

    /// <summary>What any room shows: a phone shows more above and below than the view box.</summary>
    private const int Top = -1000, Bottom = 3000;

    /// <summary>From one line of the hatching to the next.</summary>
    private const int HatchStep = 17;

    /// <summary>Id of the element that pages use.</summary>
    internal const string Id = "map";

    /// <summary>What of the plane the view box shows, whatever room the map is for.</summary>
    internal static MapFrame Frame(MapArea area) => MapProjection.Frame(area);

    /// <summary>Writes the outlines of the whole view as a file.</summary>
    internal static string Render(MapSpec spec) => string.Create(CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Math.Round(Width / Frame(spec.Area).Aspect)}" """
        + $"""preserveAspectRatio="none">{Ground(spec)}</svg>""");

    /// <summary>Writes the element that pages use: what lies around first, then the land of the view, then its lakes.</summary>
    internal static string Ground(MapSpec spec)
    {
        var svg = new StringBuilder(100_000).Append(CultureInfo.InvariantCulture, $"""<g id="{Id}">""");
        foreach (var layer in spec.Outlines.GroupBy(o => o.IsAround).OrderByDescending(l => l.Key))
            AppendLayer(svg, spec, [.. layer]);
        return svg.Append("</g>").ToString();
    }

    private static void AppendLayer(StringBuilder svg, MapSpec spec, IReadOnlyList<MapOutline> layer)
    {
        foreach (var group in layer.Where(o => !o.IsLake).GroupBy(o => FillOf(spec.Coverage, o)))
        {
            svg.Append(CultureInfo.InvariantCulture,
                $"""<g fill="{group.Key}" stroke="{Css(Tint.Border)}" stroke-width=".8" stroke-linejoin="round">""");
            foreach (var land in group) AppendLand(svg, land, spec.Area);
            svg.Append("</g>");
        }
        if (spec.Coverage is { } coverage)
            AppendHatching(svg, [.. layer.Where(o => !o.IsLake && coverage.IsMissing(o))], spec.Area);
        svg.Append(CultureInfo.InvariantCulture, $"""<g fill="{Css(Tint.Water)}">""");
        foreach (var lake in layer.Where(o => o.IsLake)) AppendPath(svg, lake.Rings, spec.Area, " ", 'z');
        svg.Append("</g>");
    }

    /// <summary>A land that its file cuts has its border apart.</summary>
    private static void AppendLand(StringBuilder svg, MapOutline land, MapArea area)
    {
        const string Thin = """ vector-effect="non-scaling-stroke" """;
        AppendPath(svg, land.Rings, area, land.Borders is null ? Thin : """ stroke="none" """, 'z');
        if (land.Borders is { } borders) AppendPath(svg, borders, area, Thin + """fill="none" """, null);
    }

    /// <summary>
    /// Diagonal lines on land: what the list does not name. They are cut by the lands and no pattern, whose colours would be
    /// those of the file and not of the page that uses it.
    /// </summary>
    private static void AppendHatching(StringBuilder svg, IReadOnlyList<MapOutline> lands, MapArea area)
    {
        if (lands.Count == 0) return;
        var id = lands[0].IsAround ? "around" : "missing";
        svg.Append(CultureInfo.InvariantCulture, $"""<clipPath id="{id}">""");
        AppendPath(svg, lands.SelectMany(o => o.Rings), area, " ", 'z');
        svg.Append(CultureInfo.InvariantCulture,
            $"</clipPath><path clip-path=\"url(#{id})\" stroke=\"{Css(Tint.Hatch)}\" stroke-width=\"2.5\" fill=\"none\" d=\"");
        for (var x = -(int)(Bottom - Top); x < Width; x += HatchStep)
            svg.Append(CultureInfo.InvariantCulture, $"M{x} {Bottom}l{Bottom - Top} {Top - Bottom}");
        svg.Append("\"/>");
    }

    private static string FillOf(MapCoverage? coverage, MapOutline land) =>
        coverage?.ClassOf(land.Iso3) is { } found ? Css(Tint.Classes[found]) : Css(Tint.Land);

    private static string Css(Tint tint) => $"var(--{tint.Name},{tint.In(Theme.Light)})";

    private static void AppendPath(
        StringBuilder svg, IEnumerable<IReadOnlyList<MapPosition>> lines, MapArea area, string attributes, char? end)
    {
        var drawn = lines.Select(l => Points(l, area, isClosed: end is not null))
            .Where(p => p.Count > (end is null ? 1 : 2) && IsNear(p)).ToList();
        if (drawn.Count == 0) return;
        svg.Append("<path").Append(attributes).Append("d=\"");
        foreach (var line in drawn)
        {
            AppendLine(svg, line);
            svg.Append(end);
        }
        svg.Append("\"/>");
    }

    /// <summary>Whole units; points that fall together are one.</summary>
    private static List<(int X, int Y)> Points(IReadOnlyList<MapPosition> line, MapArea area, bool isClosed)
    {
        var (frame, points) = (Frame(area), new List<(int X, int Y)>(line.Count));
        var factor = Width / frame.Width;
        foreach (var position in line)
        {
            var point = ((int)Math.Round((position.X - frame.MinX) * factor),
                (int)Math.Round((frame.MaxY - position.Y) * factor));
            if (points.Count == 0 || points[^1] != point) points.Add(point);
        }
        if (isClosed && points.Count > 1 && points[0] == points[^1]) points.RemoveAt(points.Count - 1);
        return points;
    }

    /// <summary>Whether any room shows some of it.</summary>
    private static bool IsNear(List<(int X, int Y)> line) => line.Max(p => p.X) >= 0 && line.Min(p => p.X) <= Width
        && line.Max(p => p.Y) >= Top && line.Min(p => p.Y) <= Bottom;

    /// <summary>Relative steps need fewer digits; after the first point of a subpath every pair is a line.</summary>
    private static void AppendLine(StringBuilder svg, List<(int X, int Y)> ring)
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
    }
}
