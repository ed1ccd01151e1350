using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Files;

/// <summary>The addresses that give the figures of a chart or the places of the map as a file.</summary>
internal static class FileEndpoints
{
    internal static void MapFiles(this WebApplication app)
    {
        foreach (var format in ChartFormat.All)
        {
            app.MapGetAndHead(
                $"/charts/{{slug}}.{format.Extension}",
                (string slug, HttpContext http, DashboardData data, PublicAddress address, TimeProvider clock) =>
                    ChartAsync(slug, format, http, data, address, clock));
        }
        app.MapGetAndHead("/figures/{id}.json", FigureAsync);
        app.MapGetAndHead("/map.csv", (HttpContext http, DashboardData data) => MapAsync(
            "map.csv", "text/csv; charset=utf-8", (map, places) => CsvBytes.Write(MapColumns.Csv, places), http, data));
        app.MapGetAndHead("/map.geojson", (HttpContext http, DashboardData data) => MapAsync("map.geojson",
            "application/geo+json", (map, places) => MapGeoJson.Write(places, Strings.MapNames, map.DataVersion), http, data));
    }

    /// <summary>One figure.</summary>
    private static async Task<IResult> FigureAsync(string id, HttpContext http, DashboardData data, PublicAddress address)
    {
        var index = await data.WholeAsync();
        if (index.Figure(id) is not { } figure) return FileResults.NoSuchFigure(id);
        var reader = new AddressReader(http.Request.QueryString.Value);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        var page = address.Of(http, Addresses.Figure(figure.Id));
        var content = FigureJson.Write(
            FigureContext.Of(index, figure), index.DataVersion, page, FigureCitations.Sentence(figure, page, index.DataVersion));
        return FileResults.File(
            http, content, "application/json; charset=utf-8", null, FileResults.Tag(index.DataVersion, page), isDated: true);
    }

    private static async Task<IResult> MapAsync(
        string name, string type, Func<MapData, IReadOnlyList<PlaceRow>, byte[]> write, HttpContext http, DashboardData data)
    {
        var map = await data.MapAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = MapQuery.Read(reader, map.Choices);
        return FileResults.Refusal(reader) ?? FileResults.File(http, write(map, MapSpecBuilder.Select(map, query)), type, name,
            FileResults.Tag(map.DataVersion, name, query.ForFiles().ToString()));
    }

    private static async Task<IResult> ChartAsync(
        string slug, ChartFormat format, HttpContext http, DashboardData data, PublicAddress address, TimeProvider clock)
    {
        if (await data.ChartAsync(slug) is not { } chart) return await FileResults.NoSuchChartAsync(slug, data);
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = chart.Read(reader);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        // A file holds every year unless the address names some, and no series before another: both are matters of drawing.
        var spec = ChartSpecBuilder.Build(chart, query with { From = query.From ?? ChartQuery.FirstYear, Focus = null });
        var permalink = address.Of(http, Addresses.Chart(slug, query.ForFiles()));
        var citation = ChartCitations.Of(spec, permalink, clock);
        var content = await format.Write(new ChartFile(chart, spec, citation));
        var dated = format.IsDated ? $"{permalink} {citation.Accessed:O}" : "";
        return FileResults.File(http, content, format.Type, $"{slug}.{format.Extension}",
            FileResults.Tag(chart.DataVersion, format.Extension, query.ForFiles().ToString(), dated), format.IsDated);
    }
}
