using Dashboard.Core.Charts;
using Dashboard.Core.Explore;

namespace Dashboard.Web.Links;

/// <summary>The addresses of the explorer, its pictures and its files.</summary>
public static class ExploreAddresses
{
    /// <summary>The explorer's path within the program.</summary>
    public const string Path = "/explore";

    /// <summary>The explorer as chosen.</summary>
    public static string Page(ExploreQuery query) => SiteRoot.Of($"{Path}{query}");

    /// <summary>A chart over time, to be explored.</summary>
    public static string OfChart(ChartSpec spec, ChartQuery query) => Page(ExploreQuery.OfChart(spec, query));

    /// <summary>The explorer as cited: with the version of the record, so that it can say what has changed since.</summary>
    public static string Permalink(ExploreQuery query, string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Addresses.With(Page(query.ForFiles()), ("v", Addresses.ShortVersion(dataVersion)));
    }

    /// <summary>A file of what is chosen, for example <c>csv</c> or <c>png</c>.</summary>
    public static string File(string extension, ExploreQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SiteRoot.Of($"{Path}.{extension}{query.ForFiles()}");
    }

    /// <summary>The drawing alone, for a frame on another page; it is never projected.</summary>
    public static string Embed(ExploreQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SiteRoot.Of($"/embed{Path}{query with { Projector = false }}");
    }
}
