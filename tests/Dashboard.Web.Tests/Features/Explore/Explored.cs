using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Explore;

/// <summary>Series of the real record, as the explorer draws them.</summary>
internal static class Explored
{
    internal const string Kazakhstan = "military-spending-sipri/KAZ/supplementary";
    internal const string Russia = "military-spending-sipri/RUS/supplementary";
    internal const string Emigration = "emigration/KAZ/supplementary";
    internal const string Printed = "military-spending/RUS/ospanova-rakhmatulin-2018";

    internal static Task<ExploreData> RecordAsync(WebHost host) =>
        host.Factory.Services.GetRequiredService<ExplorerData>().RecordAsync();

    internal static async Task<ChartSpec> SpecAsync(WebHost host, string queryString)
    {
        var record = await RecordAsync(host);
        var reader = new AddressReader(queryString);
        var query = ExploreQuery.Read(reader, record);
        Assert.Empty(reader.Finish());
        return ExploreSpecBuilder.Build(record, query);
    }
}
