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
/// Lays out the words around a plot in letters that can be read. When there are many, first the plot gives room, then the
/// notes run on in one paragraph, then notes, and then the names of supplementary sources, are left to the page, and the
/// picture says so. A picture too small even for those, or for the letters of its plot beside them, has its title, its plot and
/// one line. On a slide the letters stay as large as a classroom needs them.
/// </summary>
internal sealed class StillFrame
{
    /// <summary>Share of a slide's height that several plots with their headings want, and a map with its key.</summary>
    internal const float PlotOfMany = 0.62f;

    private const int VersionDigits = 12;
    private const float MinReadable = 0.86f, PlotOfSlide = 0.5f, LeastPlot = 0.4f, LeastPlotBesideSources = 0.25f;

    /// <summary>Share of the height that the plot keeps at least, and size of the letters, from best to last resort.</summary>
    private static readonly (float PlotShare, float Letters, bool RunOn)[] Steps =
    [
        (0.60f, 1, false), (0.52f, 1, false), (0.52f, 1, true), (0.50f, 0.92f, true), (0.46f, MinReadable, true),
        (LeastPlot, MinReadable, true),
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
        _margin = scale.Margin * MathF.Min(1, letters + 0.1f);
        _gap = scale.Gap * letters;
        _accent = MathF.Max(2, _gap * 0.5f);
        _sheet = SKRect.Create(options.Size.Width, options.Size.Height);
        _sheet.Inflate(-_margin, -_margin);
        var note = MathF.Max(scale.Note * letters, StillScale.MinText);
        _title = TextBlock.Balanced(words.Title, scale.Title, _sheet.Width, semiBold: true);
        _subtitle = TextBlock.Of(words.Subtitle, scale.Subtitle, _sheet.Width);
        _below = [.. Paragraphs(words, options.Text, runOn, counts).Select(p => TextBlock.Of(p, note, _sheet.Width))];
        _permalink = TextBlock.Of(words.Permalink, note, _sheet.Width);
        var version = words.DataVersion.Length > 0 ? $"{options.Text.DataVersion} {Short(words.DataVersion)}" : "";
        _version = TextBlock.Of(version, note, _sheet.Width);
        _footerInOneLine = _permalink.LineCount <= 1 && _permalink.Width + _version.Width + (_gap * 3) <= _sheet.Width;
        var footer = _footerInOneLine ? _version.Height : _permalink.Height + _version.Height;
        _footTop = _sheet.Bottom - footer - (_gap * 1.4f) - _below.Sum(b => b.Height + (_gap * 0.6f));
        Body = new SKRect(_sheet.Left, _sheet.Top + _accent + (_gap * 3f) + _title.Height + _subtitle.Height,
            _sheet.Right, _footTop - (_gap * 1.4f));
    }

    /// <summary>Room for the plot.</summary>
    internal SKRect Body { get; }

    /// <summary>Chooses the largest letters with which the plot keeps its room.</summary>
    /// <param name="words">The words.</param>
    /// <param name="options">How the picture looks.</param>
    /// <param name="scale">Sizes.</param>
    /// <param name="wanted">
    /// The height that the drawing needs with letters of full size, in pixels; of a slide it takes them.
    /// </param>
    /// <param name="isReadable">Whether the letters of the drawing can be read in a room.</param>
    internal static StillFrame Fit(
        StillWords words, StillOptions options, StillScale scale, float wanted, Func<SKRect, bool> isReadable)
    {
        if (options.Size.IsSlide && FitSlide(words, options, scale, wanted) is { } slide) return slide;
        var frame = FitWords(words, options, scale);
        return isReadable(frame.Body) ? frame : Bare(words, options, scale, [options.Text.TooSmall]);
    }

    /// <summary>Draws the title, and in the place of the plot why there is none.</summary>
    internal static void DrawWithoutPlot(Pen pen, StillWords words, StillOptions options, StillScale scale)
    {
        var title = Bare(words, options, scale, []);
        title.Draw(pen);
        EmptyWords.Draw(pen, options.Text.NoRoom, title.Body, scale);
    }

    private static StillFrame FitWords(StillWords words, StillOptions options, StillScale scale)
    {
        var height = options.Size.Height;
        foreach (var (share, letters, runOn) in Steps)
        {
            var frame = new StillFrame(words, options, scale, letters, runOn);
            if (frame.Body.Height >= height * share) return frame;
        }
        var fewer = Fewer(words, options.Text)
            .Select(said => new StillFrame(said.Words, options, scale, MinReadable, runOn: true, said.Counts)).ToList();
        return fewer.FirstOrDefault(frame => frame.Body.Height >= height * LeastPlot)
            ?? fewer.LastOrDefault(frame => frame.Body.Height >= height * LeastPlotBesideSources)
            ?? Bare(words, options, scale, [options.Text.TooSmall]);
    }

    /// <summary>
    /// The most words that leave the plot its room on a slide; the fewest where it has a little less, or null.
    /// </summary>
    private static StillFrame? FitSlide(StillWords words, StillOptions options, StillScale scale, float wanted)
    {
        StillFrame? slide = null, last = null;
        foreach (var (said, runOn, counts) in new[] { (words, RunOn: false, Counts: false), (words, RunOn: true, Counts: false) }
            .Concat(Fewer(words, options.Text).Select(fewer => (fewer.Words, RunOn: true, fewer.Counts))))
        {
            var frame = new StillFrame(said, options, scale, 1, runOn, counts);
            last = frame;
            if (frame.Body.Height < options.Size.Height * PlotOfSlide) continue;
            slide = frame;
            if (frame.Body.Height >= wanted) break;
        }
        return slide ?? (last!.Body.Height >= options.Size.Height * LeastPlot ? last : null);
    }

    /// <summary>Fewer and fewer notes, and in the end only the number of supplementary sources.</summary>
    private static IEnumerable<(StillWords Words, bool Counts)> Fewer(StillWords words, StillText text) =>
        Enumerable.Range(0, words.Notes.Count).Reverse()
            .Select(kept => (words with { Notes = [.. words.Notes.Take(kept), text.MoreNotes] }, false))
            .Append((words with { Notes = words.Notes.Count > 0 ? [text.MoreNotes] : [] }, true));

    private static StillFrame Bare(StillWords words, StillOptions options, StillScale scale, IReadOnlyList<string> notes) =>
        new(words with { Subtitle = "", Notes = notes, Sources = [], DataVersion = "", Permalink = "" }, options, scale,
            MinReadable, runOn: true);

    internal void Draw(Pen pen)
    {
        var (x, y) = (_sheet.Left, _sheet.Top);
        pen.Rectangle(SKRect.Create(x, y, _accent * 12, _accent), Tint.Accent);
        y += _accent + (_gap * 1.2f);
        _title.Draw(pen, x, y, Tint.Ink);
        _subtitle.Draw(pen, x, y + _title.Height + (_gap * 0.2f), Tint.Muted);

        if (_below.Count == 0 && _version.Height + _permalink.Height == 0) return;
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
