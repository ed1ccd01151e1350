using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Web.Data;
using Dashboard.Web.Files;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Web.Features.Embed;

/// <summary>The addresses by which a chart or the map stands in other pages: alone in a frame, described as oEmbed.</summary>
internal static class EmbedEndpoints
{
    internal static void MapEmbed(this WebApplication app)
    {
        app.MapGetAndHead("/embed/{slug}", ChartAsync);
        app.MapGetAndHead("/embed/map", MapAsync);
        app.MapGetAndHead("/embed/explore", ExploreAsync);
        app.MapGetAndHead("/oembed", OEmbed.AnswerAsync);
    }

    private static async Task<IResult> ChartAsync(string slug, HttpContext http, DashboardData data, PublicAddress address)
    {
        if (await data.ChartAsync(slug) is not { } chart)
        {
            var all = new Dictionary<string, object?> { [nameof(EmbedMissing.Page)] = address.Of(http, "/charts") };
            return new RazorComponentResult<EmbedMissing>(all) { StatusCode = StatusCodes.Status404NotFound };
        }
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = chart.Read(reader) with { Projector = false };
        var since = (await data.HistoryAsync()).Read(reader, slug);
        return new RazorComponentResult<EmbedChart>(new Dictionary<string, object?>
        {
            [nameof(EmbedChart.Spec)] = data.Spec(chart, query),
            [nameof(EmbedChart.Query)] = query,
            [nameof(EmbedChart.Since)] = since,
            [nameof(EmbedChart.Problems)] = reader.Finish(),
            [nameof(EmbedChart.Page)] = address.Of(http, Addresses.Chart(slug, query.ForFiles())),
        });
    }

    private static async Task<IResult> ExploreAsync(
        HttpContext http, ExplorerData data, DashboardData whole, PublicAddress address)
    {
        var record = await data.RecordAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = ExploreQuery.Read(reader, record) with { Projector = false };
        var since = ExploreRequest.Since(reader, await whole.HistoryAsync(), record, query);
        return new RazorComponentResult<EmbedExplore>(new Dictionary<string, object?>
        {
            [nameof(EmbedExplore.Spec)] = query.Series.Count == 0 ? null : data.Spec(record, query),
            [nameof(EmbedExplore.Query)] = query,
            [nameof(EmbedExplore.Since)] = since,
            [nameof(EmbedExplore.Problems)] = reader.Finish(),
            [nameof(EmbedExplore.Page)] = address.Of(http, ExploreAddresses.Page(query.ForFiles())),
        });
    }

    private static async Task<IResult> MapAsync(HttpContext http, DashboardData data, PublicAddress address)
    {
        var map = await data.MapAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = MapQuery.Read(reader, map.Choices) with { Projector = false };
        var since = (await data.HistoryAsync()).Read(reader, RecordHistory.Map);
        return new RazorComponentResult<EmbedMap>(new Dictionary<string, object?>
        {
            [nameof(EmbedMap.Spec)] = data.Spec(map, query),
            [nameof(EmbedMap.Phone)] = data.Spec(map, query, MapRoom.Phone),
            [nameof(EmbedMap.Query)] = query,
            [nameof(EmbedMap.Since)] = since,
            [nameof(EmbedMap.Problems)] = reader.Finish(),
            [nameof(EmbedMap.Page)] = address.Of(http, Addresses.Map(query.ForFiles())),
        });
    }
}
