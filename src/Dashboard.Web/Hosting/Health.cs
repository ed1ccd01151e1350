using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Files;

namespace Dashboard.Web.Hosting;

/// <summary>Liveness and readiness for whoever runs the dashboard.</summary>
internal static class Health
{
    internal static void MapHealth(this WebApplication app)
    {
        app.MapGetAndHead("/health/live", () => Results.Text("live"));
        app.MapGetAndHead("/health/ready", async (RecordQueries queries, RecordStore store, CancellationToken cancellation) =>
        {
            var counts = await queries.CountsAsync(cancellation);
            return Results.Json(new
            {
                status = store.Problems.Count == 0 ? "ready" : "ready-with-last-good-record",
                dataVersion = counts.DataVersion,
                recordProblems = store.Problems.Count,
                counts = new
                {
                    documents = counts.Documents,
                    supplementarySources = counts.Sources,
                    indicators = counts.Indicators,
                    charts = counts.Charts,
                    documentFigures = counts.DocumentFigures,
                    supplementaryFigures = counts.SupplementaryFigures,
                    gaps = counts.Gaps,
                    places = counts.Places,
                },
            });
        });
    }
}
