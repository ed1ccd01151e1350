using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>The shapes of an SVG file, each where it stands.</summary>
internal static class SvgShapes
{
    private const string Translate = "translate(";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg", Link = "http://www.w3.org/1999/xlink";

    /// <summary>Bounds of all that is drawn, in pixels.</summary>
    internal static IReadOnlyList<SKRect> Of(byte[] file)
    {
        var root = XElement.Load(new MemoryStream(file));
        var shared = root.Element(Svg + "defs")!.Elements().ToDictionary(e => "#" + (string)e.Attribute("id")!);
        return
        [
            .. from element in root.Descendants()
               where !element.Ancestors(Svg + "defs").Any()
               let shape = element.Name == Svg + "use" ? shared[(string)element.Attribute(Link + "href")!] : element
               let bounds = Bounds(shape)
               where bounds is not null
               select Moved(bounds.Value, element),
        ];
    }

    private static SKRect? Bounds(XElement shape) => shape.Name.LocalName switch
    {
        "path" => SKPath.ParseSvgPathData((string)shape.Attribute("d")!).Bounds,
        "rect" => SKRect.Create(Number(shape, "x"), Number(shape, "y"), Number(shape, "width"), Number(shape, "height")),
        "circle" => Round(shape, Number(shape, "r"), Number(shape, "r")),
        "ellipse" => Round(shape, Number(shape, "rx"), Number(shape, "ry")),
        "line" => new SKRect(Number(shape, "x1"), Number(shape, "y1"), Number(shape, "x2"), Number(shape, "y2")),
        _ => null,
    };

    private static SKRect Round(XElement shape, float rx, float ry) =>
        SKRect.Inflate(SKRect.Create(Number(shape, "cx"), Number(shape, "cy"), 0, 0), rx, ry);

    private static SKRect Moved(SKRect bounds, XElement element)
    {
        if (element.Name == Svg + "use") bounds.Offset(Number(element, "x"), Number(element, "y"));
        var transform = (string?)element.Attribute("transform") ?? "";
        if (!transform.StartsWith(Translate, StringComparison.Ordinal)) return bounds;
        var by = transform[Translate.Length..^1].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(n => float.Parse(n, CultureInfo.InvariantCulture)).ToList();
        bounds.Offset(by[0], by.Count > 1 ? by[1] : 0);
        return bounds;
    }

    private static float Number(XElement element, string name) =>
        float.Parse((string?)element.Attribute(name) ?? "0", CultureInfo.InvariantCulture);
}
