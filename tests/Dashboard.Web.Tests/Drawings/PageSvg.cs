using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>A mark of a drawing in a page: where it leads and where it stands.</summary>
internal sealed record PageMark(
    string Id, string Href, string Label, double X, double Y, string? TabIndex, string? Target, string? Rel);

/// <summary>A line of text of a drawing in a page, with the start of its base line.</summary>
internal sealed record PageText(string Text, double X, double Y, double? Length, double Size, bool SemiBold, string Fill);

/// <summary>A drawing as the markup of a page has it.</summary>
internal sealed partial class PageSvg
{
    private PageSvg(string markup)
    {
        Root = XElement.Parse(markup);
        var room = Root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        (Width, Height) = (room[2], room[3]);
        Marks = [.. Root.Descendants("a").Where(a => a.Attribute("data-mark") is not null).Select(MarkOf)];
        Texts = [.. Root.Descendants("text").SelectMany(TextsOf)];
    }

    internal XElement Root { get; }

    internal string Frame => Root.Attribute("data-frame")!.Value;

    internal double Width { get; }

    internal double Height { get; }

    internal IReadOnlyList<PageMark> Marks { get; }

    internal IReadOnlyList<PageText> Texts { get; }

    /// <summary>Where its words lead that put a series in focus.</summary>
    internal IEnumerable<string> Focuses =>
        Root.Descendants("a").Where(a => (string?)a.Attribute("class") == "focus").Select(a => a.Attribute("href")!.Value);

    /// <summary>The middle of the ring around the chosen mark, or null.</summary>
    internal (double X, double Y)? Ring =>
        Root.Elements("circle").SingleOrDefault(c => c.Attribute("data-chosen") is not null) is { } ring ? Origin(ring) : null;

    /// <summary>Every drawing of a page.</summary>
    internal static IReadOnlyList<PageSvg> All(string html) => [.. Drawing().Matches(html).Select(m => new PageSvg(m.Value))];

    /// <summary>The drawing that an element is.</summary>
    internal static PageSvg Of(string markup) => Assert.Single(All(markup));

    internal static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static PageMark MarkOf(XElement link)
    {
        var (x, y) = Origin(link);
        return new PageMark(
            link.Attribute("data-mark")!.Value, link.Attribute("href")!.Value, link.Attribute("aria-label")!.Value, x, y,
            (string?)link.Attribute("tabindex"), (string?)link.Attribute("target"), (string?)link.Attribute("rel"));
    }

    private static IEnumerable<PageText> TextsOf(XElement text)
    {
        var lines = text.Elements("tspan").ToList();
        foreach (var line in lines.Count > 0 ? lines : [text])
        {
            var (x, y) = Origin(text.Parent!);
            var weight = (string?)line.Attribute("font-weight") ?? (string?)text.Attribute("font-weight");
            yield return new PageText(
                line.Value, x + Number(line.Attribute("x")!.Value), y + Number(line.Attribute("y")!.Value),
                line.Attribute("textLength") is { } length ? Number(length.Value) : null,
                Number(text.Attribute("font-size")!.Value),
                weight == "600", text.Attribute("fill")!.Value);
        }
    }

    /// <summary>Where an element's own coordinates begin: marks are drawn around their middle.</summary>
    private static (double X, double Y) Origin(XElement element)
    {
        var moved = element.AncestorsAndSelf().Select(e => (string?)e.Attribute("transform")).SingleOrDefault(t => t is not null);
        if (moved is null) return default;
        var numbers = moved["translate(".Length..^1].Split(' ').Select(Number).ToArray();
        return (numbers[0], numbers[1]);
    }

    [GeneratedRegex("<svg class=\"drawing\".*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawing();
}
