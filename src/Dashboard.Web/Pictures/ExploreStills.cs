using Dashboard.Core.Explore;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Files;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;

namespace Dashboard.Web.Pictures;

/// <summary>The addresses that give chosen series as a picture.</summary>
internal static class ExploreStills
{
    internal static void MapExploreStills(this WebApplication app)
    {
        foreach (var format in Enum.GetValues<StillFormat>())
        {
            app.MapGetAndHead(
                $"{ExploreAddresses.Path}.{Codes.Of(format)}",
                (HttpContext http, [AsParameters] Rendering by) => DrawAsync(format, http, by));
        }
    }

    private static async Task<IResult> DrawAsync(StillFormat format, HttpContext http, Rendering by)
    {
        var record = await by.Explorer.RecordAsync();
        var reader = new AddressReader(http.Request.QueryString.Value);
        var query = ExploreRequest.Read(reader, record);
        var request = StillRequest.Read(reader, query.Theme, query.Projector, by.Data.RecordCreated);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        var permalink = by.Address.Of(http, ExploreAddresses.Permalink(query, record.DataVersion));
        var key = request.KeyOf(format, permalink);
        var name = FileNames.Of(ExploreSpecBuilder.Slug, Codes.Of(format),
            [.. ExploreQuery.Described.Values(query.ForFiles()), .. request.Chosen]);
        return await by.Answer.OfAsync(http, new Still(format, key, name, record.DataVersion,
            () => ChartStill.Render(format, by.Explorer.Spec(record, query), request.Options, permalink)));
    }

    /// <summary>What a picture is drawn with.</summary>
    private sealed record Rendering(
        ExplorerData Explorer, DashboardData Data, StillAnswer Answer, PublicAddress Address);
}
