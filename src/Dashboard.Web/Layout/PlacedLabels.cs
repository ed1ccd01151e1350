using Dashboard.Core.Charts;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>What a label names.</summary>
internal enum LabelKind
{
    /// <summary>A value, beside its mark.</summary>
    Value,

    /// <summary>A series, at its last mark.</summary>
    End,

    /// <summary>A value of a slope, in the column at its side.</summary>
    Slope,

    /// <summary>A change of definition, at its rule.</summary>
    Break,

    /// <summary>A plot without values.</summary>
    Empty,

    /// <summary>A town of a map.</summary>
    Town,
}

/// <summary>Words at their place.</summary>
/// <param name="Kind">What they name.</param>
/// <param name="Series">The series they belong to, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Box">Their rectangle in pixels.</param>
/// <param name="Align">How its lines stand.</param>
/// <param name="Leader">A thin line from the mark, or null.</param>
/// <param name="Pin">The point beside which they stay when a reader moves the drawing, or null.</param>
internal sealed record PlacedLabel(LabelKind Kind, ChartSeries? Series, TextBlock Text, SKRect Box, TextAlign Align,
    (SKPoint From, SKPoint To)? Leader, SKPoint? Pin = null)
{
    /// <summary>Where its lines begin, end or have their middle, as <see cref="Align"/> says.</summary>
    internal float X => Align switch { TextAlign.Left => Box.Left, TextAlign.Right => Box.Right, _ => Box.MidX };

    /// <summary>True for the words by which a reader tells a series, and may put it in focus.</summary>
    internal bool NamesSeries => Kind is LabelKind.End or LabelKind.Slope;

    /// <summary>Colour of the words.</summary>
    internal Tint Colour => Series is not null ? SeriesLook.Text(Series)
        : Kind is LabelKind.Town or LabelKind.Empty ? Tint.Ink : Tint.Muted;

    /// <summary>Colour of the line.</summary>
    internal Tint LeaderColour => Kind == LabelKind.Slope ? Colour : Tint.Muted;
}

/// <summary>The words of a plot or a map at their places.</summary>
internal sealed record PlacedLabels(IReadOnlyList<PlacedLabel> All)
{
    /// <summary>True when no label covers another, or other words, or reaches beyond a room at its sides.</summary>
    internal bool AreApart(IEnumerable<SKRect> words, SKRect room)
    {
        var boxes = All.Select(l => l.Text.InkIn(l.Box)).ToList();
        var others = words.ToList();
        return boxes.All(b => b.Left >= room.Left - 1 && b.Right <= room.Right + 1)
            && !boxes.Where((box, i) => boxes.Skip(i + 1).Concat(others).Any(box.IntersectsWith)).Any();
    }

    /// <summary>Draws leaders, then words with an edge of paper.</summary>
    internal void Draw(Pen pen, float hairLine, float halo)
    {
        using (pen.Decoration())
        {
            foreach (var label in All)
            {
                if (label.Leader is not var (from, to)) continue;
                using (Pinned(pen, label)) pen.Line(from, to, label.LeaderColour, hairLine);
            }
            foreach (var label in All.Where(l => !l.NamesSeries))
            {
                using (Pinned(pen, label)) Draw(pen, label, halo);
            }
        }
        foreach (var label in All.Where(l => l.NamesSeries))
        {
            using (pen.Focus(label.Series?.Focus)) Draw(pen, label, halo);
        }
    }

    private static IDisposable? Pinned(Pen pen, PlacedLabel label) => label.Pin is { } pin ? pen.Pin(pin) : null;

    private static void Draw(Pen pen, PlacedLabel label, float halo) =>
        label.Text.Draw(pen, label.X, label.Box.Top, label.Colour, label.Align, halo);
}
