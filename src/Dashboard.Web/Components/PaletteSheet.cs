using System.Security.Cryptography;
using System.Text;
using Dashboard.Core.Queries;
using Dashboard.Web.Files;
using Dashboard.Web.Look;

namespace Dashboard.Web.Components;

/// <summary>
/// The colours of every theme as variables of a style sheet, written from the palette that pictures are drawn with. A browser
/// keeps it: its address is another one for every text.
/// </summary>
public static class PaletteSheet
{
    private const string Path = "/palette.css";

    private static readonly byte[] Text = Encoding.UTF8.GetBytes(Write());

    private static readonly string Version = Convert.ToHexStringLower(SHA256.HashData(Text).AsSpan(0, 6));

    /// <summary>The address with its version.</summary>
    public static string Address { get; } = $"{Path}?v={Version}";

    internal static void MapPaletteSheet(this WebApplication app) =>
        app.MapGet(Path, (HttpContext http) => Answers.File(http, Text, "text/css; charset=utf-8", null, Answers.Tag(Version)));

    /// <summary>The theme of the document, or, where no script has set one, of the reader's system.</summary>
    private static string Write() =>
        $":root{{{Of(Theme.Light)}}}"
        + $"@media(prefers-color-scheme:dark){{:root:not([data-theme]){{{Of(Theme.Dark)}}}}}"
        + $"@media(prefers-contrast:more){{:root:not([data-theme]){{{Of(Theme.Contrast)}}}}}"
        // On paper there is no dark ground.
        + $":root[data-theme=dark]{{{Of(Theme.Dark)}}}:root[data-theme=contrast]{{{Of(Theme.Contrast)}}}"
        + $"@media print{{:root:root:root{{{Of(Theme.Light)}}}}}";

    private static string Of(Theme theme) =>
        string.Concat(Tint.All.Select(t => $"--{t.Name}:{t.In(theme)};")) + FormattableString.Invariant($"--weight:{Palette.StrokeWeight(theme)};color-scheme:{(theme == Theme.Dark ? "dark" : "light")}");
}
