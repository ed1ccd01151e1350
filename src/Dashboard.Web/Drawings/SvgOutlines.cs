using System.Globalization;
using System.Xml.Linq;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Makes a drawing small: an outline that stands in several places, such as that of a letter, is written once and used
/// by its number, neighbours of one colour share it, and coordinates are steps of a hundredth of a pixel at most.
/// </summary>
internal sealed class SvgOutlines
{
    /// <summary>An outline that is shorter is no longer than the words that would refer to it.</summary>
    private const int WorthSharing = 40;

    private const string Translate = "translate(";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Lengths = ["x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "stroke-width"];
    private readonly XElement _drawing;
    private readonly string _key;
    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
    private readonly List<XElement> _definitions = [];

    /// <param name="drawing">What Skia drew.</param>
    /// <param name="key">What every id begins with, so that several files can stand in one page.</param>
    internal SvgOutlines(XElement drawing, string key)
    {
        (_drawing, _key) = (drawing, key);
        var outlines = drawing.Descendants(Svg + "path").Select(p => (string?)p.Attribute("d") ?? "").ToList();
        foreach (var group in outlines.Where(d => d.Length >= WorthSharing)
            .GroupBy(d => d, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{key}{_definitions.Count}");
            _shared.Add(group.Key, id);
            _definitions.Add(new XElement(Svg + "path", new XAttribute("id", id), new XAttribute("d", SvgPath.Short(group.Key))));
        }
    }

    /// <summary>The namespace of references: older programs know no other.</summary>
    internal static XNamespace Link { get; } = "http://www.w3.org/1999/xlink";

    /// <summary>Names the clip of an element by its id.</summary>
    internal const string Clip = "clip-path";

    /// <summary>A clip as an element names it.</summary>
    internal static string ClipOf(string id) => $"url(#{id})";

    /// <summary>The id of a clip that an element names.</summary>
    internal static string IdOf(string clip) => clip[5..^1];

    /// <summary>The outlines that are used, then the elements of the drawing.</summary>
    internal IEnumerable<XElement> Small() => [new XElement(Svg + "defs", _definitions), .. Grouped(_drawing.Elements())];

    private IEnumerable<XElement> Grouped(IEnumerable<XElement> elements)
    {
        var (group, look) = (new List<XElement>(), "");
        foreach (var element in elements)
        {
            var attributes = LookOf(element);
            var key = string.Join(' ', attributes);
            if (group.Count > 0 && key != look)
            {
                foreach (var done in Closed(group)) yield return done;
                group = [];
            }
            look = key;
            group.Add(element);
        }
        foreach (var done in Closed(group)) yield return done;
    }

    private IEnumerable<XElement> Closed(List<XElement> group) => group.Count < 2 || LookOf(group[0]).Count == 0
        ? group.Select(e => Written(e, LookOf(e)))
        : [new XElement(Svg + "g", LookOf(group[0]), group.Select(e => Written(e, [])))];

    /// <summary>Colours and strokes: what neighbours can share.</summary>
    private static List<XAttribute> LookOf(XElement element) =>
        element.Name.LocalName is not ("path" or "rect" or "circle" or "ellipse" or "line") ? []
        : [.. element.Attributes().Where(a => a.Name.LocalName.StartsWith("fill", StringComparison.Ordinal)
            || a.Name.LocalName.StartsWith("stroke", StringComparison.Ordinal)).Select(Rounded)];

    private XElement Written(XElement element, IEnumerable<XAttribute> look)
    {
        var outline = (string?)element.Attribute("d");
        if (outline is not null && _shared.TryGetValue(outline, out var id))
            return new XElement(Svg + "use", new XAttribute(Link + "href", "#" + id), Moved(element), look);
        var own = element.Attributes().Where(a => a.Name != "d" && !LookOf(element).Any(l => l.Name == a.Name))
            .Select(Named).Select(Rounded);
        return new XElement(element.Name, own,
            outline is null ? null : new XAttribute("d", SvgPath.Short(outline)), look, Grouped(element.Elements()));
    }

    /// <summary>A used outline is moved by x and y.</summary>
    private static IEnumerable<XAttribute> Moved(XElement element)
    {
        if ((string?)element.Attribute("transform") is not { } transform) yield break;
        if (!transform.StartsWith(Translate, StringComparison.Ordinal))
        {
            yield return new XAttribute("transform", transform);
            yield break;
        }
        var numbers = transform[Translate.Length..^1].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < numbers.Length; i++) yield return Rounded(new XAttribute(i == 0 ? "x" : "y", numbers[i]));
    }

    /// <summary>An id, and what names it, with the key of the file.</summary>
    private XAttribute Named(XAttribute attribute) => attribute.Name.LocalName switch
    {
        "id" => new XAttribute(attribute.Name, _key + attribute.Value),
        Clip => new XAttribute(attribute.Name, ClipOf(_key + IdOf(attribute.Value))),
        _ => attribute,
    };

    private static XAttribute Rounded(XAttribute attribute) =>
        Lengths.Contains(attribute.Name.LocalName)
            && double.TryParse(attribute.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new XAttribute(attribute.Name, number.ToString("0.##", CultureInfo.InvariantCulture)) : new XAttribute(attribute);
}
