using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Files;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Embed;

/// <summary>
/// Answers programs that ask, by oEmbed 1.0, how to put a chart or the map into their page. They may send parameters of
/// their own, so unknown ones are passed over.
/// </summary>
internal static class OEmbed
{
    private const int Width = 800, Least = 1, Most = 100_000, DayInSeconds = 86_400;

    internal static async Task<IResult> AnswerAsync(
        HttpContext http, DashboardData data, ExplorerData explorer, PublicAddress address)
    {
        var reader = new AddressReader(http.Request.QueryString.Value);
        var (maxWidth, maxHeight) = (reader.Number("maxwidth", Least, Most), reader.Number("maxheight", Least, Most));
        if (reader.Text("url") is null) reader.Report("url", "", "the full address of a chart or the map");
        if (reader.Problems is [var problem, ..]) return FileResults.Line(problem.ToString(), StatusCodes.Status400BadRequest);
        var format = reader.Text("format") ?? "json";
        if (format is not ("json" or "xml")) return FileResults.Line(Strings.OEmbedFormat, StatusCodes.Status501NotImplemented);
        if (await FindAsync(reader.Text("url")!, address.Of(http, ""), data, explorer) is not { } found)
            return FileResults.Line(Strings.OEmbedUnknown, StatusCodes.Status404NotFound);
        var described = Describe(found, path => address.Of(http, path), maxWidth, maxHeight);
        var isXml = format == "xml";
        var answer = isXml ? Xml(described) : JsonSerializer.SerializeToUtf8Bytes(described, JsonSerializerOptions.Web);
        return FileResults.File(http, answer, isXml ? "text/xml; charset=utf-8" : "application/json; charset=utf-8",
            "oembed." + format, FileResults.Tag(Encoding.UTF8.GetString(answer)), isShown: true, isDated: true);
    }

    /// <summary>What an address of this host leads to, as page or embedded; what it gets wrong is left out, as there.</summary>
    private static async Task<Found?> FindAsync(string url, string own, DashboardData data, ExplorerData explorer)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var asked) || !Uri.TryCreate(own, UriKind.Absolute, out var host)
            || !string.Equals(asked.Authority, host.Authority, StringComparison.OrdinalIgnoreCase)
            || asked.Scheme is not ("http" or "https")) return null;
        var reader = new AddressReader(asked.Query);
        switch (UsualPath.Of(SiteRoot.Without(asked.AbsolutePath)).Trim('/').Split('/'))
        {
            case ["map"] or ["embed", "map"]:
                var map = await data.MapAsync();
                var places = MapQuery.Read(reader, map.Choices);
                var title = MapSpecBuilder.Build(map, [], places).Title;
                return new Found(title, map.DataVersion, Addresses.EmbedMap(places),
                    Addresses.MapFile("png", places),
                    width => EmbedHeight.Of(data.Spec(map, places), data.Spec(map, places, MapRoom.Phone), width));
            case ["explore"] or ["embed", "explore"]:
                var record = await explorer.RecordAsync();
                var chosen = ExploreQuery.Read(reader, record);
                if (chosen.Series.Count == 0) return null;
                var drawing = explorer.Spec(record, chosen);
                return new Found(drawing.Title, drawing.DataVersion, ExploreAddresses.Embed(chosen),
                    ExploreAddresses.File("png", chosen), width => EmbedHeight.Of(drawing, width));
            case ["charts" or "embed", var slug] when await data.ChartAsync(slug) is { } chart:
                var query = chart.Read(reader);
                var spec = ChartSpecBuilder.Build(chart, query);
                return new Found(spec.Title, spec.DataVersion, Addresses.Embed(slug, query),
                    Addresses.ChartFile(slug, "png", query), width => EmbedHeight.Of(spec, width));
            default:
                return null;
        }
    }

    private static Dictionary<string, object> Describe(Found found, Func<string, string> full, int? maxWidth, int? maxHeight)
    {
        var width = Math.Min(Width, maxWidth ?? Width);
        var height = Math.Min(found.HeightFor(width), maxHeight ?? int.MaxValue);
        var answer = new Dictionary<string, object>
        {
            ["version"] = "1.0",
            ["type"] = "rich",
            ["title"] = found.Title,
            ["provider_name"] = Strings.AppName,
            ["provider_url"] = full("/"),
            ["cache_age"] = DayInSeconds,
            ["html"] = EmbedCode.Of(full(found.Embed), found.Title, width.ToString(CultureInfo.InvariantCulture), height),
            ["width"] = width,
            ["height"] = height,
        };
        if (Thumbnail(maxWidth, maxHeight) is not { } size) return answer;
        var picture = Addresses.With(found.Picture, ("width", size.Width.ToString(CultureInfo.InvariantCulture)),
            ("height", size.Height.ToString(CultureInfo.InvariantCulture)), ("v", Addresses.ShortVersion(found.DataVersion)));
        (answer["thumbnail_url"], answer["thumbnail_width"], answer["thumbnail_height"])
            = (full(picture), size.Width, size.Height);
        return answer;
    }

    private static byte[] Xml(Dictionary<string, object> described)
    {
        var members = described.Select(member =>
            new XElement(member.Key, Convert.ToString(member.Value, CultureInfo.InvariantCulture)));
        using var text = new MemoryStream();
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), new XElement("oembed", members)).Save(text);
        return text.ToArray();
    }

    /// <summary>The card, or as much smaller as asked; null when that is less than a picture can be.</summary>
    private static (int Width, int Height)? Thumbnail(int? maxWidth, int? maxHeight)
    {
        var card = StillSize.Card;
        var factor = Math.Min(1, Math.Min((maxWidth ?? card.Width) / (double)card.Width,
            (maxHeight ?? card.Height) / (double)card.Height));
        var (width, height) = ((int)(card.Width * factor), (int)(card.Height * factor));
        return height < StillSize.Least ? null : (width, height);
    }

    /// <summary>What is described: title, version of the record, addresses of the frame and the picture, frame height.</summary>
    private sealed record Found(string Title, string DataVersion, string Embed, string Picture, Func<int, int> HeightFor);
}
