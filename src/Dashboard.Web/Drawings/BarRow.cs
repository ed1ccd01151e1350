using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>A bar from zero with its name above or before it and its value behind it, or a mark on a track.</summary>
/// <param name="bar">What it shows.</param>
/// <param name="length">Share of the scale that the value takes, 0 to 1.</param>
/// <param name="barScale">What the length is a share of.</param>
/// <param name="scale">Sizes.</param>
/// <param name="width">Its room, in pixels.</param>
/// <param name="before">The width of names that stand before their bars, in pixels; 0 where they stand above.</param>
internal sealed class BarRow(
    ChartBar bar, double length, BarScale barScale, StillScale scale, float width, float before) : ListRow
{
    /// <summary>Most of a row's width that names before their bars take.</summary>
    internal const float MostOfNames = 0.5f;

    private const float Thickness = 0.72f, Thickest = 1.9f;
    private const float BarShare = 0.72f, TrackShare = 0.86f, TrackHeight = 0.2f;

    /// <summary>Least width of a unit and the gap between two, in hair lines.</summary>
    private const float LeastUnit = 4, UnitGap = 0.8f;

    private readonly TextBlock _name = TextBlock.Of(bar.Name, scale.Tick, before > 0 ? width * MostOfNames : width);
    private readonly TextBlock _value = TextBlock.Of(bar.Label, scale.Label, width, semiBold: true);
    private readonly float _start = before > 0 ? before + (scale.Gap * 2) : 0;

    internal override float Height =>
        Growth + (before > 0 ? MathF.Max(_name.Height, _value.Height) : _name.Height + _value.Height);

    internal override float MostGrowth => HasMarks ? 0 : _value.Height * (Thickest - Thickness);

    internal override float ValueWidth => _value.Width;

    /// <summary>Width of the longest value of all rows: tracks of one chart are of one length.</summary>
    internal float Labels { get; set; }

    /// <summary>Whether every bar has a track, all of one length.</summary>
    private bool HasTrack => barScale != BarScale.Longest;

    /// <summary>Whether values are marks on the track and not bars from its start.</summary>
    private bool HasMarks => barScale is BarScale.Ranks or BarScale.Strip;

    internal override void Draw(Pen pen, float x, float y)
    {
        var top = before > 0 ? y + ((Height - _value.Height) / 2) : y + _name.Height + (Growth / 2);
        var box = BoxAt(x + _start, top);
        using var mark = pen.Mark(bar.Row, new SKPoint(box.Right, box.MidY));
        _name.Draw(pen, x, before > 0 ? y + ((Height - _name.Height) / 2) : y, Tint.Ink);
        var track = box with { Right = MathF.Max(box.Right, box.Left + (TrackLength * Room)) };
        if (TrackLength > 0) DrawTrack(pen, track);
        DrawBar(pen, box);
        if (bar.Whole?.Count is { } count) DrawUnits(pen, track, count);
        _value.Draw(pen, track.Right + (HasTrack ? scale.Gap * 1.5f : scale.Gap), top, Tint.Ink);
    }

    private SKRect BoxAt(float x, float y) => SKRect.Create(
        x, y + (_value.Height * (1 - Thickness) / 2) - (Growth / 2),
        MathF.Max(2, (float)length * Room), (_value.Height * Thickness) + Growth);

    /// <summary>How long a bar can be: the same in all rows, so that lengths compare.</summary>
    private float Room => MathF.Min(
        (width - _start) * (HasTrack ? TrackShare : BarShare), width - _start - Labels - (scale.Gap * 2));

    /// <summary>How long the track behind the bar is, as a share of the longest bar; 0 where there is none.</summary>
    private float TrackLength => HasTrack ? 1 : (float)(bar.Whole?.Length ?? 0);

    /// <summary>The whole that the value is a part of, or the way from the first place to the last.</summary>
    private void DrawTrack(Pen pen, SKRect track)
    {
        if (!HasMarks)
        {
            pen.Rectangle(track, Tint.Grid);
            return;
        }
        pen.Rectangle(SKRect.Create(
            track.Left, track.MidY - (track.Height * TrackHeight / 2), track.Width, track.Height * TrackHeight), Tint.Grid);
        foreach (var end in new[] { track.Left, track.Right })
            pen.Line(new(end, track.Top), new(end, track.Bottom), Tint.Muted, scale.HairLine);
    }

    /// <summary>Parts a track into its units, where these stay wide enough to be counted.</summary>
    private void DrawUnits(Pen pen, SKRect track, int count)
    {
        var step = track.Width / count;
        if (step < scale.HairLine * LeastUnit) return;
        using var decoration = pen.Decoration();
        for (var i = 1; i < count; i++)
            pen.Line(new(track.Left + (i * step), track.Top), new(track.Left + (i * step), track.Bottom),
                Tint.Paper, scale.HairLine * UnitGap);
    }

    private void DrawBar(Pen pen, SKRect box)
    {
        var tint = Tint.Series(bar.Colour);
        if (HasMarks)
        {
            MarkPainter.Draw(pen, bar.Mark, new(box.Right, box.MidY), box.Height, scale.Stroke, tint);
            return;
        }
        if (bar.Mark == Mark.Dot)
        {
            pen.Rectangle(box, tint);
            return;
        }
        box.Inflate(-scale.Stroke / 2, -scale.Stroke / 2);
        pen.Stroke(Shape.Rectangle(box), tint, scale.Stroke);
    }
}
