using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>The words around a plot.</summary>
/// <param name="Title">What and where.</param>
/// <param name="Subtitle">Unit, years, filters.</param>
/// <param name="Notes">Sentences below the plot.</param>
/// <param name="Sources">Every source.</param>
/// <param name="DataVersion">Version of the record.</param>
/// <param name="Permalink">Address of the page.</param>
internal sealed record StillWords(
    string Title, string Subtitle, IReadOnlyList<string> Notes, IReadOnlyList<SourceLine> Sources, string DataVersion, string Permalink);

/// <summary>
/// Lays out the words around a plot. No word is ever left out: when there are many, first the plot gives room, then the
/// notes run on in one paragraph, then the letters become smaller.
/// </summary>
internal sealed class StillFrame
{
    /// <summary>Share of the height that the plot keeps at least, and size of the letters, from best to last resort.</summary>
    private static readonly (float PlotShare, float Letters, bool RunOn)[] Steps =
    [
        (0.60f, 1, false), (0.52f, 1, false), (0.52f, 1, true), (0.50f, 0.92f, true), (0.47f, 0.86f, true), (0.42f, 0.86f, true), (0.38f, 0.8f, true),
        (0.34f, 0.74f, true), (0.34f, 0.66f, true), (0.32f, 0.58f, true), (0.30f, 0.5f, true), (0.26f, 0.42f, true), (0.2f, 0.34f, true), (0, 0.28f, true),
    ];

    private readonly TextBlock _title;
    private readonly TextBlock _subtitle;
    private readonly IReadOnlyList<TextBlock> _below;
    private readonly TextBlock _permalink;
    private readonly TextBlock _version;
    private readonly float _gap;
    private readonly float _margin;
    private readonly StillSize _size;

    private StillFrame(StillWords words, StillOptions options, StillScale scale, float letters, bool runOn)
    {
        _size = options.Size;
        _margin = scale.Margin * MathF.Min(1, letters + 0.1f);
        _gap = scale.Gap * letters;
        var width = _size.Width - (2 * _margin);
        var heading = letters >= 0.86f ? 1 : letters + 0.1f;
        var note = letters >= 0.86f ? MathF.Max(scale.Note * letters, StillScale.LeastText) : scale.Note * letters;
        _title = TextBlock.Of(words.Title, scale.Title * heading, width, semiBold: true);
        _subtitle = TextBlock.Of(words.Subtitle, scale.Subtitle * heading, width);
        _below =
        [
            .. Paragraphs(words.Notes, runOn).Select(n => TextBlock.Of(n, note, width)),
            TextBlock.Of(SourceWords.Of(words.Sources, options.Text), note, width),
        ];
        _permalink = TextBlock.Of(words.Permalink, note, width);
        _version = TextBlock.Of($"{options.Text.DataVersion} {Short(words.DataVersion)}", note, width);
        var top = _margin + AccentHeight + (_gap * 1.2f) + _title.Height + (_gap * 0.2f) + _subtitle.Height + (_gap * 1.6f);
        Body = new SKRect(_margin, top, _size.Width - _margin, _size.Height - _margin - FooterHeight);
    }

    /// <summary>Room for the plot; may be empty when a small picture has very many words.</summary>
    internal SKRect Body { get; }

    private float AccentHeight => MathF.Max(2, _gap * 0.5f);

    private bool FooterInOneLine => _permalink.Width + _version.Width + (_gap * 3) <= Body.Width || Body.Width == 0;

    private float FooterHeight =>
        (_gap * 2.4f) + _below.Sum(b => b.Height) + (_gap * 0.6f * _below.Count) + (_gap * 0.4f)
        + (_permalink.Width + _version.Width + (_gap * 3) <= _size.Width - (2 * _margin)
            ? MathF.Max(_permalink.Height, _version.Height) : _permalink.Height + _version.Height);

    /// <summary>Chooses the largest letters with which the plot keeps its room.</summary>
    internal static StillFrame Fit(StillWords words, StillOptions options, StillScale scale)
    {
        StillFrame? frame = null;
        foreach (var (share, letters, runOn) in Steps)
        {
            frame = new StillFrame(words, options, scale, letters, runOn);
            if (frame.Body.Height >= options.Size.Height * share) break;
        }
        return frame!;
    }

    internal void Draw(Pen pen)
    {
        var y = _margin;
        pen.Rectangle(SKRect.Create(_margin, y, AccentHeight * 12, AccentHeight), SKColor.Parse(Palette.Accent(pen.Theme)));
        y += AccentHeight + (_gap * 1.2f);
        _title.Draw(pen, _margin, y, pen.Ink);
        _subtitle.Draw(pen, _margin, y + _title.Height + (_gap * 0.2f), pen.Muted);

        y = _size.Height - _margin - FooterHeight + (_gap * 1.4f);
        pen.Rectangle(SKRect.Create(_margin, y, _size.Width - (2 * _margin), MathF.Max(1, _gap * 0.16f)), pen.Grid);
        y += _gap;
        foreach (var block in _below)
        {
            block.Draw(pen, _margin, y, pen.Muted);
            y += block.Height + (_gap * 0.6f);
        }
        y += _gap * 0.4f;
        _permalink.Draw(pen, _margin, y, pen.Muted);
        if (FooterInOneLine) _version.Draw(pen, _size.Width - _margin, y, pen.Muted, TextAlign.Right);
        else _version.Draw(pen, _margin, y + _permalink.Height, pen.Muted);
    }

    private static IEnumerable<string> Paragraphs(IReadOnlyList<string> notes, bool runOn) =>
        runOn && notes.Count > 0 ? [string.Join(' ', notes)] : notes;

    private static string Short(string version) => version.Length > 12 ? version[..12] : version;
}

/// <summary>The source strip as words.</summary>
internal static class SourceWords
{
    internal static IEnumerable<Word> Of(IReadOnlyList<SourceLine> sources, StillText text) =>
        Group(text.Sources, sources.Where(s => s.Kind == SourceKind.Document))
            .Concat(Group(text.Supplementary, sources.Where(s => s.Kind == SourceKind.Supplementary)));

    private static IEnumerable<Word> Group(string heading, IEnumerable<SourceLine> sources)
    {
        var all = sources.ToList();
        if (all.Count == 0) yield break;
        foreach (var word in Word.Split(heading, semiBold: true, keepTogether: true)) yield return word with { KeepsNext = true };
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Letter.Length > 0) yield return new Word(all[i].Letter, SemiBold: true, KeepsNext: true);
            var entry = all[i].Locators.Length > 0 ? $"{all[i].Short}, {all[i].Locators}" : all[i].Short;
            var separator = i < all.Count - 1 ? " ·" : "";
            foreach (var word in Word.Split(entry + separator, keepTogether: true)) yield return word;
        }
    }
}
