using System.Text.Json;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Files;

/// <summary>Writes a chart as JSON: series with their points, gaps, sources, terms.</summary>
internal static class ChartJson
{
    private static readonly IReadOnlyList<Column<FigureRow>> GapColumns =
        [.. ChartColumns.All.Where(c => c.Name is "entity" or "iso3" or "period_start" or "period_end")];

    internal static byte[] Write(ChartSpec spec, FileNotice notice) => JsonBytes.Write(JsonBytes.Indented, json =>
    {
        json.WriteStartObject();
        json.WriteString("slug", spec.Slug);
        json.WriteString("title", spec.Title);
        json.WriteString("subtitle", spec.Subtitle);
        json.WriteString("unit", spec.Unit);
        json.WriteString("dataVersion", spec.DataVersion);
        var series = ChartColumns.Rows(spec).Where(r => r.Reason is null).GroupBy(r => r.Series);
        json.WriteObjects("series", series, s => WriteSeries(json, s));
        json.WriteObjects("gaps", spec.Rows.Where(r => r.Reason is not null), g => WriteGap(json, g));
        json.WriteObjects("sources", spec.Sources, s =>
        {
            json.WriteString("id", s.Id);
            json.WriteString("citation", s.Citation);
            json.WriteString("url", s.Url);
        });
        notice.WriteProperties(json);
        json.WriteEndObject();
    });

    private static void WriteSeries(Utf8JsonWriter json, IEnumerable<FigureRow> series)
    {
        var first = series.First();
        json.WriteString("entity", first.Entity);
        json.WriteString("iso3", first.Iso3);
        json.WriteString("source", first.Source);
        json.WriteObjects("points", series, row => ChartColumns.All.WriteProperties(json, row));
    }

    private static void WriteGap(Utf8JsonWriter json, FigureRow gap)
    {
        GapColumns.WriteProperties(json, gap);
        json.WriteString("reason", Codes.Of(gap.Reason!.Value));
        json.WriteString("note", gap.Note);
    }
}
