using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Dashboard.Web.Data;
using Dashboard.Web.Files;
using Dashboard.Web.Links;

namespace Dashboard.Web.Hosting;

/// <summary>What programs that read the whole site are told: every page there is, and what to leave alone.</summary>
internal static class Crawling
{
    /// <summary>Path of the list of pages.</summary>
    internal const string SiteMap = "/sitemap.xml";

    private static readonly XNamespace Name = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Pages that are there once; those of search and of the explorer are as many as there are questions.</summary>
    private static string[] Single =>
    [
        "/", "/charts", "/map", Addresses.Lessons, "/timeline", "/countries", "/sources", "/disagreements", Addresses.Figures,
        "/methods", "/about",
    ];

    /// <summary>Pages of search and of the explorer have no end; the ZIP takes half a minute to draw.</summary>
    private static readonly string[] Endless = ["/search", "/explore", "/charts.zip"];

    internal static void MapCrawling(this WebApplication app)
    {
        app.MapGetAndHead(SiteMap, SiteMapAsync);
        app.MapGetAndHead("/robots.txt", RobotsAsync);
    }

    private static async Task<IResult> SiteMapAsync(HttpContext http, DashboardData data, PublicAddress address)
    {
        var record = await data.WholeAsync();
        var charts = await data.ChartsAsync();
        var lessons = await data.LessonsAsync();
        var changed = data.RecordCreated is { } time
            ? new XElement(Name + "lastmod", time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
        var pages = Single.Concat(charts.Select(c => Addresses.Page(c.Id)))
            .Concat(lessons.Select(l => Addresses.Lesson(l.Id)))
            .Concat(record.Countries.Select(c => Addresses.Country(c.Iso3)))
            .Concat(record.Sources.Select(s => Addresses.Source(s.Id)))
            .Concat(record.Figures.Select(f => Addresses.Figure(f.Id))).Distinct(StringComparer.Ordinal);
        var map = new XElement(Name + "urlset",
            pages.Select(p => new XElement(Name + "url", new XElement(Name + "loc", address.Of(http, p)), changed)));
        return Answer(http, $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map}\n", "application/xml; charset=utf-8",
            SiteMap[1..], record.DataVersion, address.Of(http, ""));
    }

    private static async Task<IResult> RobotsAsync(HttpContext http, DashboardData data, PublicAddress address)
    {
        var text = "User-agent: *\n"
            + string.Concat(Endless.Select(p => $"Disallow: {SiteRoot.Of(p)}\n")) + "\n"
            + $"Sitemap: {address.Of(http, SiteMap)}\n";
        return Answer(http, text, "text/plain; charset=utf-8", "robots.txt", (await data.CountsAsync()).DataVersion, text);
    }

    private static IResult Answer(HttpContext http, string text, string type, string name, params string[] parts) =>
        FileResults.File(http, Encoding.UTF8.GetBytes(text), type, name, FileResults.Tag([name, .. parts]), isShown: true,
            isDated: true);
}
