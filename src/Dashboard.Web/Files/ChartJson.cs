using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Files;

/// <summary>Writes a chart as JSON: series with their points, gaps, sources.</summary>
internal static class ChartJson
{
    /// <summary>Writes the letters of every language as they are.</summary>
    internal static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        PropertyNamingPolicy = null,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = Letters,
    };

    internal static byte[] Write(ChartSpec spec) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            slug = spec.Slug,
            title = spec.Title,
            subtitle = spec.Subtitle,
            unit = spec.Unit,
            dataVersion = spec.DataVersion,
            series = spec.Rows.Concat(spec.Facts).Where(r => r.Reason is null)
                .GroupBy(r => (r.Indicator, r.Iso3, r.Source))
                .Select(g => new { entity = g.First().Entity, iso3 = g.Key.Iso3, source = g.Key.Source, points = g.Select(Point) }),
            gaps = spec.Rows.Where(r => r.Reason is not null).Select(r => new
            {
                entity = r.Entity,
                iso3 = r.Iso3,
                period_start = r.PeriodStart,
                period_end = r.PeriodEnd,
                reason = Codes.Of(r.Reason!.Value),
                note = r.Note,
            }),
            sources = spec.Sources.Select(s => new { id = s.Id, citation = s.Citation, url = s.Url }),
        },
        Options);

    private static object Point(FigureRow row) => new
    {
        indicator = row.Indicator,
        entity = row.Entity,
        iso3 = row.Iso3,
        period = row.Period,
        period_start = row.PeriodStart,
        period_end = row.PeriodEnd,
        value = row.Value,
        low = row.Low,
        high = row.High,
        unit = row.Unit,
        status = Codes.Of(row.Status),
        bound = Codes.Of(row.Bound),
        basis = Codes.Of(row.Basis),
        source = row.Source,
        locator = row.Locator,
        cited_source = row.CitedSource,
        printed_as = row.PrintedAs,
        note = row.Note,
    };
}
