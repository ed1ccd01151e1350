using Dashboard.Web.Look;

namespace Dashboard.Web.Components;

/// <summary>
/// The style sheet of every page: the colours of each theme, written from the palette that pictures are drawn with, then the
/// rules that stand beside the components they style, those of all pages first. One file, because a page is not painted before
/// it is there; a browser keeps it, since its address is another one for every text.
/// </summary>
public sealed class StyleSheet
{
    private readonly JoinedFile _file =
        new("/site.css", "text/css; charset=utf-8", Palettes() + string.Concat(Files().Select(JoinedFile.Read)));

    /// <summary>The address with its version.</summary>
    public string Address => _file.Address;

    internal void Map(WebApplication app) => _file.Map(app);

    /// <summary>Names of the embedded rules, in their order: a component has the last word over what all pages share.</summary>
    internal static IEnumerable<string> Files() => JoinedFile.Parts(".css")
        .OrderBy(n => n.StartsWith($"{typeof(Tint).Namespace}.", StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(n => n, StringComparer.Ordinal);

    /// <summary>The theme of the document, or, where no script has set one, of the reader's system.</summary>
    internal static string Palettes() =>
        $":root{{{Of(Theme.Light)}}}"
        + $"@media(prefers-color-scheme:dark){{:root:not([data-theme]){{{Of(Theme.Dark)}}}}}"
        + $"@media(prefers-contrast:more){{:root:not([data-theme]){{{Of(Theme.Contrast)}}}}}"
        + $":root[data-theme=dark]{{{Of(Theme.Dark)}}}:root[data-theme=contrast]{{{Of(Theme.Contrast)}}}"
        // On paper there is no dark ground.
        + $"@media print{{:root:root:root{{{Of(Theme.Light)}}}}}\n";

    private static string Of(Theme theme) => string.Concat(Tint.All.Select(t => $"--{t.Name}:{t.In(theme)};"))
        + FormattableString.Invariant(
            $"--weight:{Palette.StrokeWeight(theme)};color-scheme:{(theme == Theme.Dark ? "dark" : "light")}");
}
