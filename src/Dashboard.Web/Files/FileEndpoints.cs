using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Shared;

namespace Dashboard.Web.Files;

/// <summary>The addresses that give the figures of a chart or the places of the map as a file.</summary>
internal static class FileEndpoints
{
    internal static void MapFiles(this WebApplication app)
    {
        app.MapGet("/charts/{slug}.csv", (string slug, HttpContext http, DashboardData data) =>
            ChartAsync(slug, http, data, "text/csv; charset=utf-8", "csv", ChartCsv.Write));
        app.MapGet("/charts/{slug}.json", (string slug, HttpContext http, DashboardData data) =>
            ChartAsync(slug, http, data, "application/json; charset=utf-8", "json", ChartJson.Write));
        app.MapGet("/map.csv", async (HttpContext http, DashboardData data) =>
        {
            var map = await data.MapAsync();
            var reader = new AddressReader(http.Request.QueryString.Value);
            var query = MapQuery.Read(reader, map.KindCodes, map.CountryCodes, map.Regions);
            return Answers.Refusal(reader) ?? Answers.File(
                http, MapCsv.Write(MapSpecBuilder.Select(map, query)), "text/csv; charset=utf-8", "map.csv",
                Answers.Tag(map.DataVersion, "map.csv", query.ForFiles().ToString()));
        });
    }

    private static async Task<IResult> ChartAsync(
        string slug, HttpContext http, DashboardData data, string type, string extension, Func<ChartSpec, byte[]> write)
    {
        if (await data.ChartAsync(slug) is not { } chart) return await Answers.NoSuchChartAsync(slug, data);
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = ChartQuery.Read(reader, chart.CountryCodes, chart.SourceIds, ScaleRules.Permitted(chart));
        if (Answers.Refusal(reader) is { } refusal) return refusal;
        // A file holds every year unless the address names some; only the drawing has a default first year.
        var spec = ChartSpecBuilder.Build(chart, query with { From = query.From ?? ChartQuery.FirstYear });
        return Answers.File(http, write(spec), type, $"{slug}.{extension}",
            Answers.Tag(chart.DataVersion, extension, query.ForFiles().ToString()));
    }
}
