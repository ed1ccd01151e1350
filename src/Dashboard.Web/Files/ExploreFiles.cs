using Dashboard.Core.Explore;
using Dashboard.Web.Data;
using Dashboard.Web.Links;

namespace Dashboard.Web.Files;

/// <summary>The addresses that give the figures of chosen series as a file.</summary>
internal static class ExploreFiles
{
    internal static void MapExploreFiles(this WebApplication app)
    {
        foreach (var format in ChartFormat.All)
        {
            app.MapGetAndHead(
                $"{ExploreAddresses.Path}.{format.Extension}",
                (HttpContext http, ExplorerData data, DashboardData dashboard, PublicAddress address, TimeProvider clock) =>
                    WriteAsync(format, http, data, dashboard, address, clock));
        }
    }

    private static async Task<IResult> WriteAsync(
        ChartFormat format, HttpContext http, ExplorerData data, DashboardData dashboard, PublicAddress address,
        TimeProvider clock)
    {
        var record = await data.RecordAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = ExploreRequest.Read(reader, record);
        var flavour = format.FlavourIn(reader);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        var spec = data.Spec(record, query);
        var citation = ChartCitations.Of(
            spec, address.Of(http, ExploreAddresses.Page(query.ForFiles())), dashboard.RecordCreated, clock);
        var table = address.Of(http, Addresses.With(ExploreAddresses.File("csv", query), CsvFlavours.Of(flavour)));
        var file = new ChartFile(record.Of(query.Series), spec, citation, (flavour, table));
        return await FileResults.ChartAsync(http, format, file, FileNames.Of(spec.Slug, format.Extension,
            [.. ExploreQuery.Described.Values(query.ForFiles()), CsvFlavours.Of(flavour)]));
    }
}
