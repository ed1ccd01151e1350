using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>A run of glyphs and where its base line begins.</summary>
internal readonly record struct PlacedRun(GlyphRun Run, float X, float Y);

/// <summary>
/// What layouts are drawn with: into pixels, into the outlines of a file, or into the markup of a page. Colours are named by
/// what they mean. One drawing, one thread.
/// </summary>
internal abstract class Pen : IDisposable
{
    /// <summary>Draws the lines of one text.</summary>
    /// <param name="runs">Its glyphs, line by line.</param>
    /// <param name="tint">Colour.</param>
    /// <param name="halo">Width in pixels of the paper-coloured edge that keeps lines away from letters, or 0.</param>
    internal abstract void Text(IReadOnlyList<PlacedRun> runs, Tint tint, float halo);

    /// <summary>Draws a straight line.</summary>
    internal abstract void Line(SKPoint from, SKPoint to, Tint tint, float width, bool round = false, float[]? dashes = null);

    /// <summary>Draws diagonal lines over a rectangle, on a lattice of the whole picture: neighbours fit together.</summary>
    /// <param name="room">Rectangle in pixels.</param>
    /// <param name="step">Pixels between two lines, measured level.</param>
    /// <param name="width">Width of a line in pixels.</param>
    internal abstract void Hatch(SKRect room, float step, float width);

    /// <summary>Fills a shape.</summary>
    internal abstract void Fill(Shape shape, Tint tint);

    /// <summary>Draws along a shape.</summary>
    internal abstract void Stroke(Shape shape, Tint tint, float width);

    /// <summary>Fills a rectangle.</summary>
    internal abstract void Rectangle(SKRect rectangle, Tint tint);

    /// <summary>Keeps to a shape what is drawn until the answer is disposed.</summary>
    internal virtual IDisposable Clip(Shape shape) => Nothing.Instance;

    /// <summary>What is drawn until the answer is disposed belongs to a series.</summary>
    internal virtual IDisposable Series(string key) => Nothing.Instance;

    /// <summary>What is drawn until the answer is disposed is the mark of a figure, a place or an event.</summary>
    /// <param name="index">Its number in what is drawn.</param>
    /// <param name="at">Middle of the mark.</param>
    /// <param name="pin">The point beside which it stays when a reader moves the drawing, where that is not its middle.</param>
    internal virtual IDisposable Mark(int index, SKPoint at, SKPoint? pin = null) => Nothing.Instance;

    /// <summary>What is drawn until disposal keeps its size and its place beside a point when a reader moves a drawing.</summary>
    internal virtual IDisposable Pin(SKPoint at) => Nothing.Instance;

    /// <summary>What is drawn until the answer is disposed puts a series in focus.</summary>
    /// <param name="focus">Key of the focus, or null for words that do nothing.</param>
    internal virtual IDisposable Focus(string? focus) => Nothing.Instance;

    /// <summary>What is drawn until the answer is disposed says what is said elsewhere too, or nothing.</summary>
    internal virtual IDisposable Decoration() => Nothing.Instance;

    /// <summary>Takes note of the mark of a place.</summary>
    internal virtual void Note(PlacedPlace place)
    {
    }

    /// <summary>An upright or level line on whole pixels, so that all of a kind look equally strong.</summary>
    internal void CrispLine(float x0, float y0, float x1, float y1, Tint tint, float width)
    {
        var whole = MathF.Max(1, MathF.Round(width));
        var (left, top) = (MathF.Round(MathF.Min(x0, x1) - (x0 == x1 ? whole / 2 : 0)),
            MathF.Round(MathF.Min(y0, y1) - (y0 == y1 ? whole / 2 : 0)));
        Rectangle(SKRect.Create(left, top, x0 == x1 ? whole : MathF.Abs(x1 - x0), y0 == y1 ? whole : MathF.Abs(y1 - y0)), tint);
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }

    /// <summary>The lines of <see cref="Hatch"/>: those where x + y is a multiple of the step.</summary>
    protected static IEnumerable<(SKPoint Low, SKPoint High)> HatchLines(SKRect room, float step)
    {
        if (room.Width <= 0 || room.Height <= 0) yield break;
        for (var sum = MathF.Ceiling((room.Left + room.Top) / step) * step; sum < room.Right + room.Bottom; sum += step)
        {
            yield return (
                new SKPoint(MathF.Max(room.Left, sum - room.Bottom), MathF.Min(room.Bottom, sum - room.Left)),
                new SKPoint(MathF.Min(room.Right, sum - room.Top), MathF.Max(room.Top, sum - room.Right)));
        }
    }

    private sealed class Nothing : IDisposable
    {
        internal static Nothing Instance { get; } = new();

        public void Dispose()
        {
        }
    }
}
