using Dashboard.Core.Queries;
using Dashboard.Web.Data;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Leads addresses of quantities that have no chart of their own, or no longer, to the chart that draws them: page, files, embed.
/// </summary>
internal static class FormerCharts
{
    private static readonly string[] Folders = ["/charts/", "/embed/"];

    internal static void UseFormerCharts(this WebApplication app) => app.Use(async (http, next) =>
    {
        var request = http.Request;
        var path = request.Path.Value ?? "";
        if (Array.Find(Folders, f => path.StartsWith(f, StringComparison.Ordinal)) is { } folder
            && LeadsTo(await http.RequestServices.GetRequiredService<DashboardData>().WholeAsync(), path[folder.Length..])
                is { } to)
        {
            var (name, country) = to;
            var query = country is null || request.Query.ContainsKey("countries") ? request.QueryString
                : request.QueryString.Add("countries", country);
            http.Response.Redirect(
                request.PathBase.Add(new PathString(folder + name)).ToUriComponent() + query.ToUriComponent(), permanent: true);
            return;
        }
        await next(http);
    });

    /// <summary>The chart and, where it draws one country at a time, the country; null where a name needs no other.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">The name in the address, with the ending of a file.</param>
    internal static (string Name, string? Country)? LeadsTo(RecordIndex record, string name)
    {
        var slug = name.Split('.')[0];
        if (record.Indicator(slug) is not { } quantity || quantity.Chart == slug || quantity.Chart == RecordQueries.MapSlug)
            return null;
        var namesOnly = record.Figures.All(f => f.Indicator != quantity.Chart);
        return (quantity.Chart + name[slug.Length..],
            namesOnly ? record.Figures.FirstOrDefault(f => f.Indicator == slug)?.Iso3 : null);
    }
}
