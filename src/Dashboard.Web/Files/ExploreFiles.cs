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
                (HttpContext http, ExplorerData data, PublicAddress address, TimeProvider clock) =>
                    WriteAsync(format, http, data, address, clock));
        }
    }

    private static async Task<IResult> WriteAsync(
        ChartFormat format, HttpContext http, ExplorerData data, PublicAddress address, TimeProvider clock)
    {
        var record = await data.RecordAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = ExploreRequest.Read(reader, record);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        var spec = data.Spec(record, query);
        var permalink = address.Of(http, ExploreAddresses.Page(query.ForFiles()));
        var citation = ChartCitations.Of(spec, permalink, clock);
        var content = await format.Write(new ChartFile(record.Of(query.Series), spec, citation));
        var dated = format.IsDated ? $"{permalink} {citation.Accessed:O}" : "";
        return FileResults.File(http, content, format.Type, $"{spec.Slug}.{format.Extension}",
            FileResults.Tag(record.DataVersion, format.Extension, query.ForFiles().ToString(), dated), format.IsDated);
    }
}
