using System.Globalization;
using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Pictures;

/// <summary>One HTML file with each chart in every form that readers meet, to be looked at picture by picture.</summary>
internal static class ContactSheet
{
    private static readonly IReadOnlyList<(string Name, StillSize Size, Theme Theme)> Stills =
    [
        ("slide 1280", new(1280, 720), Theme.Light), ("slide 1920", StillSize.Slide, Theme.Light),
        ("dark", new(1280, 720), Theme.Dark), ("contrast", new(1280, 720), Theme.Contrast),
    ];

    private const string Head =
        """
        <!DOCTYPE html>
        <html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
        <style>
        body { font: 14px/1.4 sans-serif; margin: 24px; background: #e8e8e8 }
        section { display: flex; flex-wrap: wrap; gap: 12px; align-items: start }
        h2 { flex-basis: 100%; margin: 24px 0 0; font-size: 18px }
        figure { margin: 0 }
        img { display: block; max-width: 100%; height: 320px; background: #fff }
        img:focus { height: auto }
        </style>
        """;

    /// <summary>The forms of a chart, in their order.</summary>
    internal static IEnumerable<string> Forms =>
        [.. PageFrame.Page.Prepend(PageFrame.Thumbnail).Select(f => f.Name), .. Stills.Select(s => s.Name)];

    /// <summary>Writes the file; a chart at a time, several drawn at once.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="charts">The charts, in their order.</param>
    /// <param name="written">Told each chart that is written.</param>
    internal static async Task WriteAsync(TextWriter output, IReadOnlyList<ChartSpec> charts, Func<ChartSpec, Task> written)
    {
        await output.WriteLineAsync(Head);
        foreach (var (spec, section) in charts.AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(s => (s, Section(s))))
        {
            await output.WriteLineAsync(section);
            await written(spec);
        }
    }

    private static string Section(ChartSpec spec) => string.Concat(
        $"<section id=\"{spec.Slug}\"><h2>{WebUtility.HtmlEncode(spec.Title)} ({spec.Slug})</h2>\n",
        string.Concat(Pictures(spec).Select(p => Figure(spec, p.Form, p.Png))), "</section>");

    private static IEnumerable<(string Form, byte[] Png)> Pictures(ChartSpec spec)
    {
        foreach (var frame in PageFrame.Page.Prepend(PageFrame.Thumbnail))
            yield return (frame.Name, ChartDrawings.Png(spec, frame));
        foreach (var (name, size, theme) in Stills)
            yield return (name, ChartStill.Render(StillFormat.Png, spec, new StillOptions(size, theme), permalink: ""));
    }

    private static string Figure(ChartSpec spec, string form, byte[] png) => string.Create(CultureInfo.InvariantCulture,
        $"<figure><img tabindex=\"0\" alt=\"{spec.Slug}, {form}\" src=\"data:image/png;base64,{Convert.ToBase64String(png)}\">")
        + $"<figcaption>{form}</figcaption></figure>\n";
}
