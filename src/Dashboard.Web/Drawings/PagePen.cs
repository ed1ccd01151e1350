using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Writes a drawing as markup for a page: text stays text in the page's own typeface, colours are variables of its style
/// sheet, and each mark is a link. Widths are guarded by the measured length, so that no other typeface breaks the layout.
/// </summary>
internal sealed class PagePen(PageLinks links) : Pen
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _markup = new(16_384);
    private SKPoint _origin;

    /// <summary>The elements drawn so far.</summary>
    internal string Markup => _markup.ToString();

    /// <summary>Where the marks are, by the id of what they stand for.</summary>
    internal Dictionary<string, SKPoint> Marks { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    internal override void Text(IReadOnlyList<PlacedRun> runs, Tint tint, float halo)
    {
        var drawn = runs.Where(r => r.Run.Glyphs.Length > 0).ToList();
        if (drawn.Count == 0) return;
        var first = drawn[0].Run;
        // Spaces part texts and lines for whoever copies or listens; they are not drawn.
        _markup.Append("<text fill=\"").Append(tint.Css).Append("\" font-size=\"").Append(Number(first.Size)).Append('"');
        if (halo > 0) _markup.Append(" class=\"halo\" stroke-width=\"").Append(Number(halo * 2)).Append('"');
        if (drawn.TrueForAll(r => IsSemiBold(r))) _markup.Append(" font-weight=\"600\"");
        if (drawn.Count == 1)
        {
            Position(drawn[0]);
            _markup.Append('>').Append(Escaped(first.Text)).Append("</text> ");
            return;
        }
        var mixed = drawn.Exists(IsSemiBold) && !drawn.TrueForAll(r => IsSemiBold(r));
        _markup.Append('>');
        foreach (var run in drawn)
        {
            _markup.Append("<tspan");
            if (mixed && IsSemiBold(run)) _markup.Append(" font-weight=\"600\"");
            Position(run);
            _markup.Append('>').Append(Escaped(run.Run.Text)).Append("</tspan> ");
        }
        _markup.Append("</text> ");
    }

    /// <inheritdoc/>
    internal override void Line(SKPoint from, SKPoint to, Tint tint, float width, bool round = false, float[]? dashes = null)
    {
        _markup.Append("<path d=\"M").Append(Point(from)).Append('L').Append(Point(to)).Append('"');
        Stroked(tint, width);
        if (round) _markup.Append(" stroke-linecap=\"round\"");
        if (dashes is not null) _markup.Append(" stroke-dasharray=\"").AppendJoin(' ', dashes.Select(Number)).Append('"');
        _markup.Append("/>");
    }

    /// <inheritdoc/>
    internal override void Hatch(SKRect room, float step, float width)
    {
        _markup.Append("<path d=\"");
        foreach (var (low, high) in HatchLines(room, step))
        {
            _markup.Append('M').Append(Point(low)).Append('l').Append(Number(high.X - low.X))
                .Append(' ').Append(Number(high.Y - low.Y));
        }
        _markup.Append("\" stroke=\"").Append(Tint.Hatch.Css).Append("\" stroke-width=\"").Append(Number(width)).Append("\"/>");
    }

    /// <inheritdoc/>
    internal override void Fill(Shape shape, Tint tint)
    {
        Open(shape);
        _markup.Append(" fill=\"").Append(tint.Css).Append("\"/>");
    }

    /// <inheritdoc/>
    internal override void Stroke(Shape shape, Tint tint, float width)
    {
        Open(shape);
        _markup.Append(" fill=\"none\"");
        Stroked(tint, width);
        _markup.Append(" stroke-linejoin=\"round\"/>");
    }

    /// <inheritdoc/>
    internal override void Rectangle(SKRect rectangle, Tint tint)
    {
        var at = new SKPoint(rectangle.Left, rectangle.Top) - _origin;
        _markup.Append("<rect x=\"").Append(Number(at.X)).Append("\" y=\"").Append(Number(at.Y))
            .Append("\" width=\"").Append(Number(rectangle.Width)).Append("\" height=\"").Append(Number(rectangle.Height))
            .Append("\" fill=\"").Append(tint.Css).Append("\"/>");
    }

    /// <inheritdoc/>
    internal override IDisposable Series(string key)
    {
        _markup.Append("<g data-series=\"").Append(Escaped(key)).Append("\">");
        return new Scope(() => _markup.Append("</g>"));
    }

    /// <inheritdoc/>
    internal override IDisposable Decoration()
    {
        _markup.Append("<g aria-hidden=\"true\">");
        return new Scope(() => _markup.Append("</g>"));
    }

    /// <inheritdoc/>
    internal override IDisposable Mark(int index, SKPoint at, SKPoint? pin = null)
    {
        // Every mark is drawn around its own origin: equal ones are equal in the page, and a script can move them.
        if (links.Mark(index) is not { } link) return base.Mark(index, at, pin);
        Marks[link.Id] = at;
        _markup.Append("<a transform=\"translate(").Append(Point(at)).Append(")\" href=\"").Append(Escaped(link.Href))
            .Append("\" data-mark=\"").Append(Escaped(link.Id))
            .Append("\" aria-label=\"").Append(Escaped(link.Label)).Append('"');
        // One tab stop for all: the script of the page walks from mark to mark by the arrow keys.
        if (links.Entry is { } entry ? entry != index : Marks.Count > 1) _markup.Append(" tabindex=\"-1\"");
        if (pin is { } point && point != at) _markup.Append(" data-pin=\"").Append(Point(point)).Append('"');
        if (link.Holds.Length > 0) _markup.Append(" data-holds=\"").Append(Escaped(link.Holds)).Append('"');
        else if (links.Beside) _markup.Append(" target=\"_blank\" rel=\"noopener\"");
        if (link.After.Length > 0) _markup.Append(" data-after=\"").Append(Escaped(link.After)).Append('"');
        if (link.Before.Length > 0) _markup.Append(" data-before=\"").Append(Escaped(link.Before)).Append('"');
        _markup.Append('>');
        return Around(at, "</a>");
    }

    /// <inheritdoc/>
    internal override IDisposable Pin(SKPoint at)
    {
        // A drawing that only shows is never moved.
        if (ReferenceEquals(links, PageLinks.None)) return base.Pin(at);
        _markup.Append("<g class=\"pin\" transform=\"translate(").Append(Point(at)).Append(")\">");
        return Around(at, "</g>");
    }

    /// <inheritdoc/>
    internal override IDisposable Focus(string? focus)
    {
        var href = focus is { Length: > 0 } ? links.Focus(focus) : "";
        if (href.Length == 0) return Decoration();
        _markup.Append("<a class=\"focus\" href=\"").Append(Escaped(href)).Append("\" tabindex=\"-1\">");
        return new Scope(() => _markup.Append("</a>"));
    }

    private Scope Around(SKPoint origin, string end)
    {
        _origin = origin;
        return new Scope(() =>
        {
            _markup.Append(end);
            _origin = default;
        });
    }

    private static bool IsSemiBold(PlacedRun run) => ReferenceEquals(run.Run.Face, FontFace.SemiBold);

    private static string Escaped(string text) => Encoder.Encode(text);

    private static string Number(float value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private string Point(SKPoint at) => $"{Number(at.X - _origin.X)} {Number(at.Y - _origin.Y)}";

    private void Position(PlacedRun run) => _markup.Append(" x=\"").Append(Number(run.X - _origin.X))
        .Append("\" y=\"").Append(Number(run.Y - _origin.Y))
        .Append("\" lengthAdjust=\"spacingAndGlyphs\" textLength=\"").Append(Number(run.Run.Width)).Append('"');

    /// <summary>Strokes are thicker in the theme of high contrast.</summary>
    private void Stroked(Tint tint, float width) =>
        _markup.Append(" stroke=\"").Append(tint.Css).Append("\" style=\"stroke-width:calc(").Append(Number(width))
            .Append("px*var(--weight))\"");

    private void Open(Shape shape)
    {
        if (shape.Radius > 0)
        {
            _markup.Append("<circle r=\"").Append(Number(shape.Radius)).Append('"');
            var at = shape.Centre - _origin;
            if (at.X != 0) _markup.Append(" cx=\"").Append(Number(at.X)).Append('"');
            if (at.Y != 0) _markup.Append(" cy=\"").Append(Number(at.Y)).Append('"');
            return;
        }
        _markup.Append("<path d=\"");
        foreach (var ring in shape.Rings)
        {
            for (var i = 0; i < ring.Count; i++) _markup.Append(i == 0 ? 'M' : 'L').Append(Point(ring[i]));
            _markup.Append('z');
        }
        _markup.Append('"');
    }

    private sealed class Scope(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
