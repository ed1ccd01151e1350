using System.Text;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Files;
using Dashboard.Web.Shared;

namespace Dashboard.Web.Stills;

/// <summary>The addresses that give a chart or the map as a picture, without a browser.</summary>
internal static class StillEndpoints
{
    internal static void MapStills(this WebApplication app)
    {
        app.MapGet("/charts/{slug}.png", ChartAsync);
        app.MapGet("/map.png", MapAsync);
        app.MapGet("/map/outlines.svg", OutlinesAsync);
    }

    private static async Task<IResult> ChartAsync(
        string slug, HttpContext http, DashboardData data, StillCache cache, PublicAddress address, CancellationToken cancellation)
    {
        if (await data.ChartAsync(slug) is not { } chart) return await Answers.NoSuchChartAsync(slug, data);
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = ChartQuery.Read(reader, chart.CountryCodes, chart.SourceIds, ScaleRules.Permitted(chart));
        var request = StillRequest.Read(reader, query.Theme, query.Projector);
        if (Answers.Refusal(reader) is { } refusal) return refusal;
        var permalink = address.Of(http, Addresses.Chart(slug, query.ForFiles()));
        var key = string.Join('\n', "chart", slug, query.ForFiles(), request.Key, permalink);
        var picture = await cache.GetAsync(key, () => ChartStill.RenderPng(
            ChartSpecBuilder.Build(chart, query), request.Options, permalink), cancellation);
        return Answers.File(http, picture, "image/png", null, Answers.Tag(chart.DataVersion, key));
    }

    private static async Task<IResult> MapAsync(
        HttpContext http, DashboardData data, StillCache cache, PublicAddress address, CancellationToken cancellation)
    {
        var map = await data.MapAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = MapQuery.Read(reader, map.KindCodes, map.CountryCodes, map.Regions);
        var request = StillRequest.Read(reader, query.Theme, query.Projector);
        if (Answers.Refusal(reader) is { } refusal) return refusal;
        var permalink = address.Of(http, Addresses.Map(query.ForFiles()));
        var key = string.Join('\n', "map", query.ForFiles(), request.Key, permalink);
        var picture = await cache.GetAsync(key, () => MapStill.RenderPng(
            MapSpecBuilder.Build(map, data.Outlines(query.Area), query), request.Options, permalink), cancellation);
        return Answers.File(http, picture, "image/png", null, Answers.Tag(map.DataVersion, key));
    }

    /// <summary>The outlines alone, as the ground of the interactive map.</summary>
    private static async Task<IResult> OutlinesAsync(HttpContext http, DashboardData data, StillCache cache, CancellationToken cancellation)
    {
        var map = await data.MapAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var area = reader.Code<MapArea>("area") ?? MapArea.World;
        var theme = reader.Code<Theme>("theme") ?? Theme.Light;
        if (Answers.Refusal(reader) is { } refusal) return refusal;
        var key = $"outlines\n{Codes.Of(area)}\n{Codes.Of(theme)}";
        var picture = await cache.GetAsync(key, () => Encoding.UTF8.GetBytes(OutlineSvg.Render(
            MapSpecBuilder.Build(map, data.Outlines(area), MapQuery.All with { Area = area }), theme)), cancellation);
        return Answers.File(http, picture, "image/svg+xml", null, Answers.Tag(map.DataVersion, key));
    }
}
