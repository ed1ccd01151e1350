using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>A line of the legend of a map.</summary>
/// <param name="Name">What the mark means.</param>
/// <param name="Count">How many there are of it, or empty.</param>
/// <param name="Mark">Draws the mark: where its middle is, and in which sizes.</param>
internal sealed record MapLegendLine(string Name, string Count, Action<Pen, SKPoint, StillScale> Mark)
{
    /// <summary>True for a class of countries, whose number has a line of its own where there is room.</summary>
    internal bool IsClass { get; private init; }

    /// <summary>The legend's lines: classes of countries, or kinds of places and how well their positions are known.</summary>
    internal static IReadOnlyList<MapLegendLine> Of(MapSpec spec) => spec.Coverage is { } coverage ? Of(coverage) :
    [
        .. spec.Kinds.Select(k => new MapLegendLine(k.Name, Number(k.Count), (pen, at, scale) => MarkPainter.Draw(
            pen, Palette.KindShape(k.Kind), at, scale.Mark, scale.HairLine, Tint.Kind(k.Kind), Precision.Town))),
        .. spec.Precisions.Select(p => new MapLegendLine(p.Name, Number(p.Count), (pen, at, scale) => MarkPainter.Draw(
            pen, KindShape.Circle, at, scale.Mark * 0.85f, scale.HairLine, Tint.Muted, p.Precision))),
        .. spec.Shown.Any(m => m.IsCrowd) ? [new MapLegendLine(Strings.MapCrowd, "", (pen, at, scale) =>
            MapDrawing.Crowd(pen, null, at, scale.Mark * 1.2f, scale.HairLine))] : Array.Empty<MapLegendLine>(),
        .. spec.Undated > 0 ? [new MapLegendLine(Strings.MapNoYear, Number(spec.Undated), (pen, at, scale) => MarkPainter.Draw(
            pen, KindShape.Circle, at, scale.Mark * (float)MapSpec.UndatedShare, scale.HairLine, Tint.Muted, Precision.Town))]
            : Array.Empty<MapLegendLine>(),
    ];

    private static IReadOnlyList<MapLegendLine> Of(MapCoverage coverage) =>
    [
        .. coverage.Classes.Select((c, i) => new MapLegendLine(
            Words.Fill(Strings.CoverageClass, c.Name), Counted.Countries(c.Countries).Replace(' ', '\u00a0'),
            (pen, at, scale) => Swatch(pen, at, scale, Tint.Classes[i], hatched: false)) { IsClass = true }),
        new(Strings.CoverageNotListed, "", (pen, at, scale) => Swatch(pen, at, scale, Tint.Land, hatched: true)),
        .. coverage.IsFiltered ? [new MapLegendLine(Strings.CoverageLeftOut, "",
                (pen, at, scale) => Swatch(pen, at, scale, Tint.Land, hatched: false))]
            : Array.Empty<MapLegendLine>(),
    ];

    private static void Swatch(Pen pen, SKPoint at, StillScale scale, Tint tint, bool hatched)
    {
        var box = SKRect.Create(at.X - (scale.Mark * 0.65f), at.Y - (scale.Mark * 0.45f), scale.Mark * 1.3f, scale.Mark * 0.9f);
        var shape = Shape.Rectangle(box);
        pen.Fill(shape, tint);
        if (hatched) MapGround.Hatch(pen, shape, box, scale.Gap * 0.9f, scale.HairLine);
        pen.Stroke(shape, Tint.Border, scale.HairLine);
    }

    private static string Number(int count) => count.ToString(CultureInfo.CurrentCulture);

    /// <summary>Name and number as one block of text.</summary>
    internal TextBlock Text(float size, float width) =>
        TextBlock.Label([.. Word.Split(Name), .. Word.Split(Count, semiBold: true)], size, width);
}
