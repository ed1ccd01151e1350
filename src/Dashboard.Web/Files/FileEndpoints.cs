using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Links;

namespace Dashboard.Web.Files;

/// <summary>The addresses that give the figures of a chart, or one figure, as a file.</summary>
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
        return FileResults.File(http, content, "application/json; charset=utf-8", FileNames.Of(figure.Id, "json"),
            FileResults.Tag(index.DataVersion, page), isShown: true, isDated: true);
    }

    private static async Task<IResult> ChartAsync(
        string slug, ChartFormat format, HttpContext http, DashboardData data, PublicAddress address, TimeProvider clock)
    {
        if (await data.ChartAsync(slug) is not { } chart) return await FileResults.NoSuchChartAsync(slug, data);
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = chart.Read(reader);
        var flavour = format.FlavourIn(reader);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        // A file holds every year unless the address names some, and no series before another: both are matters of drawing.
        var spec = ChartSpecBuilder.Build(chart, query with { From = query.From ?? ChartQuery.FirstYear, Focus = null });
        var asked = query.ForFiles() with { Focus = null };
        var citation = ChartCitations.Of(spec, address.Of(http, Addresses.Chart(slug, asked)), data.RecordCreated, clock);
        var table = address.Of(http, Addresses.With(Addresses.ChartFile(slug, "csv", asked), CsvFlavours.Of(flavour)));
        return await FileResults.ChartAsync(http, format, new ChartFile(chart, spec, citation, (flavour, table)),
            FileNames.Of(slug, format.Extension, [.. ChartQuery.Described.Values(asked), CsvFlavours.Of(flavour)]));
    }
}
