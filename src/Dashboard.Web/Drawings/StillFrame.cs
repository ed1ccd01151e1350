using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>The words around a plot.</summary>
/// <param name="Title">What and where.</param>
/// <param name="Subtitle">Unit, years, filters.</param>
/// <param name="Notes">Sentences below the plot.</param>
/// <param name="Sources">Every source.</param>
/// <param name="DataVersion">Version of the record.</param>
/// <param name="Permalink">Address of the page, or empty.</param>
internal sealed record StillWords(string Title, string Subtitle, IReadOnlyList<string> Notes, IReadOnlyList<SourceLine> Sources,
    string DataVersion, string Permalink);

/// <summary>
/// Lays out the words around a plot. No word is ever left out: when there are many, first the plot gives room, then the
/// notes run on in one paragraph, then the letters become smaller. On a slide the letters stay as large as a classroom needs
/// them: notes, and then the names of supplementary sources, are left to the page, and the slide says so.
/// </summary>
internal sealed class StillFrame
{
    /// <summary>Share of a slide's height that several plots with their headings want, and a map with its key.</summary>
    internal const float PlotOfMany = 0.62f;

    private const int VersionDigits = 12;
    private const float MinReadable = 0.86f, PlotOfSlide = 0.5f, LeastPlotOfSlide = 0.4f;

    /// <summary>Share of the height that the plot keeps at least, and size of the letters, from best to last resort.</summary>
    private static readonly (float PlotShare, float Letters, bool RunOn)[] Steps =
    [
        (0.60f, 1, false), (0.52f, 1, false), (0.52f, 1, true), (0.50f, 0.92f, true), (0.46f, 0.86f, true), (0.40f, 0.86f, true),
        (0.34f, 0.86f, true), (0.34f, 0.8f, true), (0.34f, 0.72f, true), (0.34f, 0.64f, true), (0.32f, 0.58f, true),
        (0.30f, 0.5f, true), (0.26f, 0.42f, true), (0.2f, 0.34f, true), (0, 0.28f, true),
    ];

    private readonly float _margin;
    private readonly float _gap;
    private readonly float _accent;
    private readonly SKRect _sheet;
    private readonly TextBlock _title;
    private readonly TextBlock _subtitle;
    private readonly IReadOnlyList<TextBlock> _below;
    private readonly TextBlock _permalink;
    private readonly TextBlock _version;
    private readonly bool _footerInOneLine;
    private readonly float _footTop;

    private StillFrame(
        StillWords words, StillOptions options, StillScale scale, float letters, bool runOn, bool counts = false)
    {
        Reduction = letters >= MinReadable ? 1 : letters / MinReadable;
        _margin = scale.Margin * MathF.Min(1, letters + 0.1f);
        _gap = scale.Gap * letters;
        _accent = MathF.Max(2, _gap * 0.5f);
        _sheet = SKRect.Create(options.Size.Width, options.Size.Height);
        _sheet.Inflate(-_margin, -_margin);
        var heading = letters >= MinReadable ? 1 : letters + 0.1f;
        // As long as letters are readable, none is smaller than the smallest readable one.
        var note = letters >= MinReadable ? MathF.Max(scale.Note * letters, StillScale.MinText) : scale.Note * letters;
        _title = TextBlock.Balanced(words.Title, scale.Title * heading, _sheet.Width, semiBold: true);
        _subtitle = TextBlock.Of(words.Subtitle, scale.Subtitle * heading, _sheet.Width);
        _below = [.. Paragraphs(words, options.Text, runOn, counts).Select(p => TextBlock.Of(p, note, _sheet.Width))];
        _permalink = TextBlock.Of(words.Permalink, note, _sheet.Width);
        _version = TextBlock.Of($"{options.Text.DataVersion} {Short(words.DataVersion)}", note, _sheet.Width);
        _footerInOneLine = _permalink.LineCount <= 1 && _permalink.Width + _version.Width + (_gap * 3) <= _sheet.Width;
        var footer = _footerInOneLine ? _version.Height : _permalink.Height + _version.Height;
        _footTop = _sheet.Bottom - footer - (_gap * 1.4f) - _below.Sum(b => b.Height + (_gap * 0.6f));
        Body = new SKRect(_sheet.Left, _sheet.Top + _accent + (_gap * 3f) + _title.Height + _subtitle.Height,
            _sheet.Right, _footTop - (_gap * 1.4f));
    }

    /// <summary>How much smaller than readable the letters had to become, 1 when they are readable.</summary>
    internal float Reduction { get; }

    /// <summary>Room for the plot; may be empty when a small picture has very many words.</summary>
    internal SKRect Body { get; }

    /// <summary>Chooses the largest letters with which the plot keeps its room.</summary>
    /// <param name="words">The words.</param>
    /// <param name="options">How the picture looks.</param>
    /// <param name="scale">Sizes.</param>
    /// <param name="wanted">
    /// The height that the drawing needs with letters of full size, in pixels; of a slide it takes them.
    /// </param>
    internal static StillFrame Fit(StillWords words, StillOptions options, StillScale scale, float wanted = 0)
    {
        StillFrame? frame = null;
        if (options.Size.IsSlide && FitSlide(words, options, scale, wanted) is { } slide) return slide;
        foreach (var (share, letters, runOn) in Steps)
        {
            frame = new StillFrame(words, options, scale, letters, runOn);
            if (frame.Body.Height >= options.Size.Height * share) break;
        }
        return frame!;
    }

    /// <summary>
    /// The most words that leave the plot its room on a slide; the fewest where it has a little less, or null.
    /// </summary>
    private static StillFrame? FitSlide(StillWords words, StillOptions options, StillScale scale, float wanted)
    {
        var fewer = Enumerable.Range(0, words.Notes.Count).Reverse().Select(
            kept => (words with { Notes = [.. words.Notes.Take(kept), options.Text.MoreNotes] }, RunOn: true, Counts: false));
        var fewest = words with { Notes = words.Notes.Count > 0 ? [options.Text.MoreNotes] : [] };
        StillFrame? slide = null, last = null;
        foreach (var (said, runOn, counts) in new[] { (words, RunOn: false, Counts: false), (words, RunOn: true, Counts: false) }
            .Concat(fewer).Append((fewest, RunOn: true, Counts: true)))
        {
            var frame = new StillFrame(said, options, scale, 1, runOn, counts);
            last = frame;
            if (frame.Body.Height < options.Size.Height * PlotOfSlide) continue;
            slide = frame;
            if (frame.Body.Height >= wanted) break;
        }
        return slide ?? (last!.Body.Height >= options.Size.Height * LeastPlotOfSlide ? last : null);
    }

    internal void Draw(Pen pen)
    {
        var (x, y) = (_sheet.Left, _sheet.Top);
        pen.Rectangle(SKRect.Create(x, y, _accent * 12, _accent), Tint.Accent);
        y += _accent + (_gap * 1.2f);
        _title.Draw(pen, x, y, Tint.Ink);
        _subtitle.Draw(pen, x, y + _title.Height + (_gap * 0.2f), Tint.Muted);

        pen.CrispLine(x, _footTop, _sheet.Right, _footTop, Tint.Grid, _gap * 0.16f);
        y = _footTop + _gap;
        foreach (var block in _below)
        {
            block.Draw(pen, x, y, Tint.Muted);
            y += block.Height + (_gap * 0.6f);
        }
        y += _gap * 0.4f;
        _permalink.Draw(pen, x, y, Tint.Muted);
        if (_footerInOneLine) _version.Draw(pen, _sheet.Right, y, Tint.Muted, TextAlign.Right);
        else _version.Draw(pen, x, y + _permalink.Height, Tint.Muted);
    }

    private static IEnumerable<IEnumerable<Word>> Paragraphs(StillWords words, StillText text, bool runOn, bool counts)
    {
        var notes = words.Notes.Select(n => Word.Split(n));
        var sources = SourceWords.Of(words.Sources, text, counts);
        return (runOn ? [notes.SelectMany(n => n), sources.SelectMany(s => s)] : notes.Concat(sources)).Where(p => p.Any());
    }

    private static string Short(string version) => version.Length > VersionDigits ? version[..VersionDigits] : version;
}
