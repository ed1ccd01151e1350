using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>Where the lines of a block stand.</summary>
internal enum TextAlign
{
    Left,
    Centre,
    Right,
}

/// <summary>Lines of text of one size, broken to a width. Never cut: what is too wide is broken between letters.</summary>
internal sealed class TextBlock
{
    private const float LineSpacing = 1.28f, Ascent = 0.98f, CapHeight = 0.73f;
    private readonly IReadOnlyList<Line> _lines;
    private readonly float _size;

    private TextBlock(IReadOnlyList<Line> lines, float size)
    {
        _lines = lines;
        _size = size;
        Width = lines.Count == 0 ? 0 : lines.Max(l => l.Width);
    }

    /// <summary>Width of the widest line.</summary>
    internal float Width { get; }

    internal float LineHeight => _size * LineSpacing;

    internal float Height => _lines.Count * LineHeight;

    internal int LineCount => _lines.Count;

    /// <summary>Breaks a sentence at its spaces.</summary>
    internal static TextBlock Of(string text, float size, float maxWidth = float.PositiveInfinity, bool semiBold = false) =>
        Of(Word.Split(text, semiBold), size, maxWidth);

    /// <summary>Breaks a heading into lines of about the same length, so that no word is left alone.</summary>
    internal static TextBlock Balanced(string text, float size, float maxWidth, bool semiBold = false)
    {
        var widest = Of(text, size, maxWidth, semiBold);
        if (widest.LineCount < 2) return widest;
        var (low, high) = (maxWidth / widest.LineCount, maxWidth);
        var best = widest;
        while (high - low > size)
        {
            var middle = (low + high) / 2;
            var tried = Of(text, size, middle, semiBold);
            if (tried.LineCount > widest.LineCount) low = middle;
            else (high, best) = (middle, tried);
        }
        return best;
    }

    /// <summary>Breaks a paragraph between its words, where possible only after groups that belong together.</summary>
    internal static TextBlock Of(IEnumerable<Word> words, float size, float maxWidth) =>
        new(LineBreaker.Break(words, size, maxWidth), size);

    /// <summary>Breaks a label at its spaces only: the width grows to that of its longest word.</summary>
    internal static TextBlock Label(string text, float size, float maxWidth, bool semiBold = false) =>
        Label([.. Word.Split(text, semiBold)], size, maxWidth);

    /// <inheritdoc cref="Label(string, float, float, bool)"/>
    internal static TextBlock Label(IReadOnlyList<Word> words, float size, float maxWidth) =>
        Of(words, size, MathF.Max(maxWidth, words.Select(w => LineBreaker.WidthOf(w, size)).DefaultIfEmpty().Max() + 0.1f));

    /// <summary>Draws the lines below each other.</summary>
    /// <param name="pen">Draws.</param>
    /// <param name="x">Left edge, centre or right edge, as <paramref name="align"/> says.</param>
    /// <param name="top">Top of the first line.</param>
    /// <param name="tint">Colour.</param>
    /// <param name="align">Alignment.</param>
    /// <param name="halo">Width of the paper-coloured edge, or 0.</param>
    internal void Draw(Pen pen, float x, float top, Tint tint, TextAlign align = TextAlign.Left, float halo = 0)
    {
        var (baseline, placed) = (FirstBaseline(top), new List<PlacedRun>());
        foreach (var line in _lines)
        {
            var start = align switch { TextAlign.Centre => x - (line.Width / 2), TextAlign.Right => x - line.Width, _ => x };
            foreach (var (run, offset) in line.Runs) placed.Add(new PlacedRun(run, start + offset, baseline));
            baseline += LineHeight;
        }
        pen.Text(placed, tint, halo);
    }

    /// <summary>Draws the block so that the middle of its capitals stands at a height.</summary>
    internal void DrawMiddle(Pen pen, float x, float middle, Tint tint, TextAlign align = TextAlign.Left, float halo = 0) =>
        Draw(pen, x, TopAtMiddle(middle), tint, align, halo);

    /// <summary>The top at which the middle of the capitals stands at a height.</summary>
    internal float TopAtMiddle(float middle) =>
        middle - (Height / 2) + (_size * ((LineSpacing / 2) - Ascent - ((LineSpacing - 1.21f) / 2) + (CapHeight / 2)));

    /// <summary>The base line of the first line of a block with its top at a height.</summary>
    internal float FirstBaseline(float top) => top + (_size * (Ascent + ((LineSpacing - 1.21f) / 2)));

    /// <summary>Where the letters of the block are in its rectangle: without most of the leading.</summary>
    internal SKRect InkIn(SKRect box) =>
        new(box.Left, box.Top + (LineHeight * 0.11f), box.Right, box.Bottom - (LineHeight * 0.11f));

    /// <summary>Its lines, each with its weight, as they are read.</summary>
    internal IEnumerable<(string Text, bool SemiBold)> Lines =>
        _lines.Select(line => (string.Join(' ', line.Runs.Select(r => r.Run.Text)),
            line.Runs.Any(r => ReferenceEquals(r.Run.Face, FontFace.SemiBold))));

    /// <summary>Size of its letters in pixels.</summary>
    internal float Size => _size;

    /// <summary>One line: runs of one weight with their distance from its start.</summary>
    internal sealed record Line(IReadOnlyList<(GlyphRun Run, float Offset)> Runs, float Width);
}

/// <summary>A word of a paragraph.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="SemiBold">Its weight.</param>
/// <param name="KeepsNext">True when the line should not break after it.</param>
internal readonly record struct Word(string Text, bool SemiBold = false, bool KeepsNext = false)
{
    /// <summary>The words of a sentence.</summary>
    internal static IEnumerable<Word> Split(string text, bool semiBold = false, bool keepTogether = false)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
            yield return new Word(parts[i], semiBold, keepTogether && i < parts.Length - 1);
    }
}
