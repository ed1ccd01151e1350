using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>What the shapes of marks mean, in the place that a grid of plots leaves free.</summary>
internal static class MarkKey
{
    private const float LineOfText = 1.35f;

    /// <summary>Draws the key at the top of a place; nothing where all marks are alike, or where it has no room.</summary>
    internal static void Draw(Pen pen, IReadOnlyList<LaidPlot> plots, SKRect place, StillScale scale)
    {
        var entries = Of(plots.Select(p => p.Spec));
        if (entries.Count < 2) return;
        var (indent, top) = (scale.Mark + (scale.Note * 0.4f), place.Top + scale.Gap);
        var lines = entries.Select(e => (e.Mark, Text: TextBlock.Of(e.Words, scale.Note, place.Width - indent))).ToList();
        var step = scale.Note * (LineOfText - 1);
        if (place.Width < scale.Note * 6 || top + lines.Sum(l => l.Text.Height + step) > place.Bottom) return;
        foreach (var (mark, text) in lines)
        {
            var at = new SKPoint(place.Left + (scale.Mark / 2), top + (text.LineHeight / 2));
            MarkPainter.Draw(pen, mark, at, scale.Mark * 0.8f, scale.Stroke * 0.8f, Tint.Muted);
            text.Draw(pen, place.Left + indent, top, Tint.Muted);
            top += text.Height + step;
        }
    }

    /// <summary>Each shape that is drawn, with what it says of its value: printed ones first, then the most frequent.</summary>
    internal static IReadOnlyList<(Mark Mark, string Words)> Of(IEnumerable<ChartSpec> plots) =>
    [
        .. plots.SelectMany(plot => plot.Series.SelectMany(s => s.Points).Where(p => p.Mark != Mark.Bar)
                .Select(p => (p.Mark, Meaning(plot.Rows[p.Row]))))
            .GroupBy(e => e).OrderBy(g => g.Key.Mark != Mark.Dot).ThenByDescending(g => g.Count()).Select(g => g.Key),
    ];

    private static string Meaning(FigureRow row) =>
        row.Status != ObservationStatus.Normal ? CodeNames.Of(row.Status) : CodeNames.Of(row.Basis);
}
