using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Tests.Drawings;
using SkiaSharp;

namespace Dashboard.Web.Tests.Layout;

/// <summary>What a picture should say, and what it says.</summary>
internal static class DrawnWords
{
    internal const string Permalink = "https://example.org/charts/some-chart?countries=KAZ,UZB&from=1990";

    internal static IEnumerable<string> WordsOf(ChartSpec spec) =>
    [
        .. FrameOf(spec.Title, spec.Sources, spec.DataVersion), spec.Subtitle,
        spec.Kind is ChartKind.Bars or ChartKind.Fact ? "" : spec.Y.Title, .. spec.Notes,
        .. spec.Series.SelectMany(s => s.Points).Select(p => p.Label), .. spec.Series.Select(s => s.EndLabel ?? ""),
        .. spec.Breaks.Select(b => b.Text),
        .. spec.Bars.SelectMany(b => new[] { b.Name, b.Label }),
    ];

    internal static IEnumerable<string> FrameOf(string title, IReadOnlyList<SourceLine> sources, string dataVersion) =>
    [
        title, .. sources.Select(s => s.Letter + s.Short + (s.Locators.Length > 0 ? "," + s.Locators : "")),
        Permalink, Pseudo.Text.DataVersion + dataVersion[..12],
    ];

    internal static void AssertAllThere(string picture, IReadOnlyList<PlacedText> texts, IEnumerable<string> words)
    {
        var drawn = Bare(string.Concat(texts.Select(t => t.Text)));
        Assert.All(
            words, w => Assert.True(drawn.Contains(Bare(w), StringComparison.Ordinal), $"{picture}: “{w}” is missing"));
    }

    internal static string Bare(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);

    /// <summary>A spec with those of its single figures that a picture has room for, as its subtitle says.</summary>
    internal static ChartSpec Shown(ChartSpec spec, IReadOnlyList<PlacedText> texts, StillText text)
    {
        var drawn = Drawn(texts);
        var fewer = Enumerable.Range(1, Math.Max(0, spec.Bars.Count - 1)).Select(shown => spec with
        {
            Subtitle = Words.Fill(text.FirstFigures, spec.Subtitle, shown, spec.Bars.Count),
            Bars = [.. spec.Bars.Take(shown)],
        });
        return fewer.FirstOrDefault(f => drawn.Contains(Bare(f.Subtitle), StringComparison.Ordinal)) ?? spec;
    }

    internal static string Drawn(IReadOnlyList<PlacedText> texts) => Bare(string.Concat(texts.Select(t => t.Text)));

    internal static void AssertApart(Laid laid)
    {
        if (laid.Texts.Count > 0)
            AssertApart(laid.Name, laid.Texts, SKRect.Create((float)laid.Page.Width, (float)laid.Page.Height));
    }

    internal static void AssertApart(string picture, IReadOnlyList<PlacedText> texts, StillOptions options) =>
        AssertApart(picture, texts, SKRect.Create(options.Size.Width, options.Size.Height));

    internal static void AssertApart(string picture, IReadOnlyList<PlacedText> texts, SKRect sheet)
    {
        Assert.NotEmpty(texts);
        for (var a = 0; a < texts.Count; a++)
        {
            Assert.True(sheet.Contains(texts[a].Ink), $"{picture}: “{texts[a].Text}” leaves the picture");
            for (var b = a + 1; b < texts.Count; b++)
            {
                var common = SKRect.Intersect(texts[a].Ink, texts[b].Ink);
                Assert.False(
                    common is { Width: > 0.5f, Height: > 0.5f },
                    $"{picture}: “{texts[a].Text}” and “{texts[b].Text}” meet");
            }
        }
    }
}
