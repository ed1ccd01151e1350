using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Web.Files;
using Dashboard.Web.Look;

namespace Dashboard.Web.Components;

/// <summary>
/// The style sheet of every page: the colours of each theme, written from the palette that pictures are drawn with, then the
/// rules that stand beside the components they style, those of all pages first. One file, because a page is not painted before
/// it is there; a browser keeps it, since its address is another one for every text.
/// </summary>
public sealed class StyleSheet
{
    private const string Path = "/site.css";

    private static readonly Assembly Assembly = typeof(StyleSheet).Assembly;
    private readonly CompressedContent _content;
    private readonly string _version;

    /// <summary>Reads the rules.</summary>
    public StyleSheet()
    {
        var text = Encoding.UTF8.GetBytes(Palettes() + string.Concat(Files().Select(Read)));
        _version = Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 6));
        _content = new CompressedContent(text);
    }

    /// <summary>The address with its version.</summary>
    public string Address => Links.Addresses.At($"{Path}?v={_version}");

    internal static void MapStyleSheet(WebApplication app) => app.MapGetAndHead(Path, (HttpContext http, StyleSheet sheet) =>
    {
        var (encoding, content) = sheet._content.For(http.Request.GetTypedHeaders().AcceptEncoding);
        if (encoding.Length > 0) http.Response.Headers.ContentEncoding = encoding;
        http.Response.Headers.Vary = "Accept-Encoding";
        return FileResults.File(http, content, "text/css; charset=utf-8", System.IO.Path.GetFileName(Path),
            FileResults.Tag(sheet._version, encoding), isShown: true);
    });

    /// <summary>Names of the embedded rules, in their order: a component has the last word over what all pages share.</summary>
    internal static IEnumerable<string> Files() => Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(".css", StringComparison.Ordinal))
        .OrderBy(n => n.StartsWith($"{typeof(Tint).Namespace}.", StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(n => n, StringComparer.Ordinal);

    private static string Read(string file)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }

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
