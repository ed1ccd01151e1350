using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Web.Links;

/// <summary>The addresses of pages, pictures and files.</summary>
public static class Addresses
{
    /// <summary>The first digits of a data version: enough to tell records apart in an address or under a chart.</summary>
    public static string ShortVersion(string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(dataVersion);
        return dataVersion.Length > 12 ? dataVersion[..12] : dataVersion;
    }

    /// <summary>
    /// Whether an address projects: lessons always do, charts, the map and the explorer can; other pages keep their navigation.
    /// </summary>
    /// <param name="path">Path of the page.</param>
    /// <param name="projector">What the address says of the projector.</param>
    public static bool IsProjected(string path, string? projector)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith("/present/", StringComparison.Ordinal) || (projector == "on"
            && (path is "/map" or ExploreAddresses.Path || path.StartsWith("/charts/", StringComparison.Ordinal)));
    }

    /// <summary>A page that is the same for all, for example <c>/charts</c>.</summary>
    public static string At(string path) => SiteRoot.Of(path);

    /// <summary>A chart's page.</summary>
    public static string Chart(string slug, ChartQuery query) => SiteRoot.Of($"/charts/{slug}{query}");

    /// <summary>A chart's page as cited: with the version of the record, so that it can say what has changed since.</summary>
    public static string Permalink(string slug, ChartQuery query, string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(query);
        return With(Chart(slug, query.ForFiles()), ("v", ShortVersion(dataVersion)));
    }

    /// <summary>A chart alone, for a frame on another page; it is never projected.</summary>
    public static string Embed(string slug, ChartQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SiteRoot.Of($"/embed/{slug}{query with { Projector = false }}");
    }

    /// <summary>The map alone, for a frame on another page; it has no list to order.</summary>
    public static string EmbedMap(MapQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SiteRoot.Of($"/embed/map{query.ForFiles() with { Theme = query.Theme }}");
    }

    /// <summary>The description of a chart or the map for programs that know oEmbed.</summary>
    /// <param name="chart">Full address of its page.</param>
    /// <param name="format">json or xml.</param>
    public static string OEmbed(string chart, string format) =>
        SiteRoot.Of("/oembed") + AddressText.Of(("url", chart), ("format", format));

    /// <summary>A picture of 1200 by 630 pixels, as previews of links show it.</summary>
    /// <param name="picture">Address of the picture, without size.</param>
    /// <param name="dataVersion">Data version of the record.</param>
    public static string Card(string picture, string dataVersion) =>
        With(picture, ("size", "card"), ("v", ShortVersion(dataVersion)));

    /// <summary>A file of a chart, for example <c>csv</c> or <c>png</c>; drawings carry the theme, files do not.</summary>
    public static string ChartFile(string slug, string extension, ChartQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SiteRoot.Of($"/charts/{slug}.{extension}{query.ForFiles()}");
    }

    /// <summary>The page that shows a figure: its chart, or the map.</summary>
    public static string Page(string chart) => SiteRoot.Of(chart == RecordQueries.MapSlug ? "/map" : "/charts/" + chart);

    /// <summary>The page of one figure.</summary>
    public static string Figure(string id) => SiteRoot.Of("/figures/" + id);

    /// <summary>A finding where all of them are listed, with what stands behind it.</summary>
    public static string Finding(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Disagreements(finding.Kind, finding.Id);
    }

    /// <summary>A dispute, a claim or a cited figure in the list of disagreements.</summary>
    public static string Disagreements(FindingKind kind, string id) => SiteRoot.Of("/disagreements#") + Anchor(kind, id);

    /// <summary>The name of its place in that list.</summary>
    public static string Anchor(FindingKind kind, string id) => kind switch
    {
        FindingKind.Dispute => "dispute-",
        FindingKind.Claim => "claim-",
        _ => "cited-",
    } + id;

    /// <summary>One figure as JSON.</summary>
    public static string FigureJson(string id) => SiteRoot.Of($"/figures/{id}.json");

    /// <summary>The list of all figures.</summary>
    public static string Figures => SiteRoot.Of("/figures");

    /// <summary>A source's page.</summary>
    public static string Source(string id) => SiteRoot.Of("/sources/" + id);

    /// <summary>The list of all lessons.</summary>
    public static string Lessons => SiteRoot.Of("/lessons");

    /// <summary>A lesson as its speaker reads it.</summary>
    public static string Lesson(string id) => SiteRoot.Of("/lessons/" + id);

    /// <summary>A step of a lesson, projected.</summary>
    /// <param name="id">Id of the lesson.</param>
    /// <param name="step">Its number from 1.</param>
    /// <param name="revealed">Whether the answer of its question is shown, where it has one.</param>
    /// <param name="theme">Theme that it keeps.</param>
    public static string Present(string id, int step, bool revealed, Theme? theme) => SiteRoot.Of("/present/" + id)
        + AddressText.Of(("step", step == 1 ? "" : step.ToString(CultureInfo.InvariantCulture)), ("reveal", revealed ? "on" : ""),
        ("theme", theme is { } asked ? Codes.Of(asked) : ""));

    /// <summary>A country's page.</summary>
    public static string Country(string iso3) => SiteRoot.Of("/countries/" + iso3);

    /// <summary>The map's page.</summary>
    public static string Map(MapQuery query) => SiteRoot.Of($"/map{query}");

    /// <summary>The map's page as it was cited, with the version of the record.</summary>
    public static string MapPermalink(MapQuery query, string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(query);
        return With(SiteRoot.Of("/map") + query.ForFiles().WithArea(), ("v", ShortVersion(dataVersion)));
    }

    /// <summary>The chart to which another page leads on, without anything chosen.</summary>
    /// <param name="chart">The chart, or null for the map.</param>
    /// <param name="projector">Whether it is projected.</param>
    /// <param name="theme">Theme that it keeps.</param>
    public static string Neighbour(Indicator? chart, bool projector, Theme? theme) => chart is null
        ? Map(MapQuery.First with { Projector = projector, Theme = theme })
        : Chart(chart.Id, ChartQuery.All with { Projector = projector, Theme = theme });

    /// <summary>A file of the map.</summary>
    public static string MapFile(string extension, MapQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SiteRoot.Of($"/map.{extension}{query.ForFiles()}");
    }

    /// <summary>The outlines alone, as the ground of the map in pages.</summary>
    public static string Outlines(MapQuery query, string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(query);
        var ground = query.Coverage ? query.ForFiles() with { Viewport = null } : MapQuery.All with { Area = query.Area };
        return With(SiteRoot.Of($"/map/outlines.svg{ground with { Theme = null }}"), ("v", ShortVersion(dataVersion)));
    }

    /// <summary>Adds parameters to an address that may have some.</summary>
    public static string With(string address, params (string Name, string Value)[] parameters)
    {
        ArgumentNullException.ThrowIfNull(address);
        var more = AddressText.Of(parameters);
        return more.Length == 0 ? address
            : address.Contains('?', StringComparison.Ordinal) ? address + "&" + more[1..] : address + more;
    }
}
