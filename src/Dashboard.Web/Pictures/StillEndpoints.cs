using System.Text;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Files;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;

namespace Dashboard.Web.Pictures;

/// <summary>The addresses that give a chart or the map as a picture, without a browser.</summary>
internal static class StillEndpoints
{
    internal static void MapStills(this WebApplication app)
    {
        foreach (var format in Enum.GetValues<StillFormat>())
        {
            var ending = Codes.Of(format);
            app.MapGetAndHead("/charts/{slug}." + ending,
                (string slug, HttpContext http, [AsParameters] Rendering rendering) => ChartAsync(slug, format, http, rendering));
            app.MapGetAndHead("/map." + ending,
                (HttpContext http, [AsParameters] Rendering rendering) => MapAsync(format, http, rendering));
        }
        app.MapGetAndHead("/map/outlines.svg", OutlinesAsync);
    }

    private static async Task<IResult> ChartAsync(string slug, StillFormat format, HttpContext http, Rendering by)
    {
        if (await by.Data.ChartAsync(slug) is not { } chart) return await FileResults.NoSuchChartAsync(slug, by.Data);
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = chart.Read(reader);
        var request = StillRequest.Read(reader, query.Theme, query.Projector, by.Data.RecordCreated);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        var permalink = by.Address.Of(http, Addresses.Permalink(slug, query, chart.DataVersion));
        var key = request.KeyOf(format, permalink);
        var name = FileNames.Of(slug, Codes.Of(format), [.. ChartQuery.Described.Values(query.ForFiles()), .. request.Chosen]);
        return await by.Answer.OfAsync(http, new Still(format, key, name, chart.DataVersion,
            () => ChartStill.Render(format, by.Data.Spec(chart, query), request.Options, permalink)));
    }

    private static async Task<IResult> MapAsync(StillFormat format, HttpContext http, Rendering by)
    {
        var map = await by.Data.MapAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = MapQuery.Read(reader, map.Choices);
        var request = StillRequest.Read(reader, query.Theme, query.Projector, by.Data.RecordCreated);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        var permalink = by.Address.Of(http, Addresses.MapPermalink(query, map.DataVersion));
        var key = request.KeyOf(format, permalink);
        var name = FileNames.Of("map", Codes.Of(format), [.. query.ForFiles().ParametersWithArea, .. request.Chosen]);
        return await by.Answer.OfAsync(http, new Still(format, key, name, map.DataVersion,
            () => MapStill.Render(format, by.Data.Spec(map, query, MapRoom.Slide), request.Options, permalink)));
    }

    /// <summary>The outlines alone, as the ground of the map in pages.</summary>
    private static async Task<IResult> OutlinesAsync(
        HttpContext http, DashboardData data, StillCache cache, CancellationToken cancellation)
    {
        var map = await data.MapAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = MapQuery.Read(reader, map.Choices);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        // Without coverage the outlines are the same whatever is marked on them; they are always those of the whole view.
        var ground = query.Coverage ? query.ForFiles() with { Viewport = null } : MapQuery.All with { Area = query.Area };
        var key = $"outlines\n{ground}";
        var picture = await cache.GetAsync(key, () => Encoding.UTF8.GetBytes(OutlineSvg.Render(
            MapSpecBuilder.Build(map, data.Outlines(query.Area), ground))), cancellation);
        return FileResults.File(http, picture, "image/svg+xml", FileNames.Of("outlines", "svg", ground.Parameters),
            FileResults.Tag(map.DataVersion, key), isShown: true);
    }

    /// <summary>What a picture is drawn with.</summary>
    private sealed record Rendering(DashboardData Data, StillAnswer Answer, PublicAddress Address);
}
