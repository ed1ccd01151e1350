using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Makes a whole file of what Skia draws as SVG: with a label and a description for those who cannot see it, a role, a
/// view box, what it is made of, and small. It refers to nothing outside itself. It has no title element, which browsers
/// would show over the whole picture wherever the pointer rests.
/// </summary>
internal static class SvgFile
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg",
        Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlWriterSettings Settings =
        new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Writes the file.</summary>
    /// <param name="drawing">Skia's SVG.</param>
    /// <param name="size">Its size in pixels.</param>
    /// <param name="details">What it says about itself.</param>
    internal static byte[] Write(Stream drawing, StillSize size, StillDetails details)
    {
        var drawn = XElement.Load(drawing);
        NumberClips(drawn);
        var key = KeyOf(drawn, details);
        var description = key + "desc";
        var root = new XElement(Svg + "svg",
            new XAttribute(XNamespace.Xmlns + "xlink", SvgOutlines.Link.NamespaceName),
            new XAttribute("width", size.Width),
            new XAttribute("height", size.Height),
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {size.Width} {size.Height}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", details.Title),
            new XAttribute("aria-describedby", description),
            new XAttribute(XNamespace.Xml + "lang", details.Language),
            new XElement(Svg + "desc", new XAttribute("id", description), details.Description),
            Metadata(details),
            new SvgOutlines(drawn, key).Small());
        using var file = new MemoryStream();
        using (var writer = XmlWriter.Create(file, Settings)) root.Save(writer);
        return file.ToArray();
    }

    /// <summary>Skia numbers its clips through all files that a program draws; equal drawings are to be equal files.</summary>
    private static void NumberClips(XElement drawn)
    {
        var ids = drawn.Descendants(Svg + "clipPath").Attributes("id").ToList();
        var numbers = ids.Select((id, i) => (id.Value, i)).ToDictionary(
            p => p.Value, p => string.Create(CultureInfo.InvariantCulture, $"clip{p.i}"), StringComparer.Ordinal);
        foreach (var id in ids) id.Value = numbers[id.Value];
        foreach (var use in drawn.Descendants().Attributes(SvgOutlines.Clip))
            use.Value = SvgOutlines.ClipOf(numbers[SvgOutlines.IdOf(use.Value)]);
    }

    /// <summary>
    /// What the ids of a file begin with: a page that holds two files would else draw the second with letters of the first.
    /// </summary>
    private static string KeyOf(XElement drawn, StillDetails details)
    {
        var text = Encoding.UTF8.GetBytes(details.Permalink + drawn.ToString(SaveOptions.DisableFormatting));
        return $"s{Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 3))}-";
    }

    /// <summary>The same as in a PNG, in the elements of Dublin Core.</summary>
    private static XElement Metadata(StillDetails details)
    {
        (string Name, string Text)[] elements =
        [
            ("title", details.Title),
            ("creator", StillDetails.Author),
            ("source", details.Source),
            ("rights", details.Copyright),
            ("date", details.CreatedText),
            ("identifier", details.Permalink),
            ("relation", details.DataVersionText),
        ];
        return new XElement(Svg + "metadata", new XElement(Rdf + "RDF",
            new XAttribute(XNamespace.Xmlns + "rdf", Rdf.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
            new XElement(Rdf + "Description",
                new XAttribute(Rdf + "about", details.Permalink),
                elements.Where(e => e.Text.Length > 0).Select(e => new XElement(Dc + e.Name, e.Text)))));
    }
}
