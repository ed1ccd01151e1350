using Dashboard.Web.Data;
using Dashboard.Web.Links;

namespace Dashboard.Web.Files;

/// <summary>The addresses that give the places of the map as a file.</summary>
internal static class MapFileEndpoints
{
    internal static void MapMapFiles(this WebApplication app)
    {
        foreach (var format in MapFormat.All)
        {
            app.MapGetAndHead(
                $"/map.{format.Extension}", (HttpContext http, DashboardData data, PublicAddress address, TimeProvider clock) =>
                    AnswerAsync(format, http, data, address, clock));
        }
    }

    private static async Task<IResult> AnswerAsync(
        MapFormat format, HttpContext http, DashboardData data, PublicAddress address, TimeProvider clock)
    {
        var map = await data.MapAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = MapQuery.Read(reader, map.Choices);
        var flavour = format.HasFlavour ? CsvFlavours.Read(reader) : CsvFlavour.Comma;
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        var citation = ChartCitations.OfMap(
            map.DataVersion, address.Of(http, Addresses.Map(query.ForFiles())), data.RecordCreated, clock);
        var table = address.Of(http, Addresses.With(Addresses.MapFile("csv", query), CsvFlavours.Of(flavour)));
        var file = new MapFile(map, MapSpecBuilder.Select(map, query), citation, (flavour, table));
        file.Notice.AddLinks(http, format == MapFormat.Csv ? CsvMetadata.AddressOf(table) : null);
        return FileResults.File(http, format.Write(file), format.Type,
            FileNames.Of("map", format.Extension, [.. query.ForFiles().Parameters, CsvFlavours.Of(flavour)]),
            FileResults.Tag(map.DataVersion, format.Extension, citation.Address, table), isDated: format != MapFormat.Csv);
    }
}
