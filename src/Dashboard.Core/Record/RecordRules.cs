using System.Globalization;

namespace Dashboard.Core.Record;

/// <summary>
/// The rules of the record that a table schema cannot hold: one row per printed figure with its locator, status and
/// basis; no value without status, no gap without reason; inferred pages marked; derived values explained.
/// </summary>
internal static class RecordRules
{
    private const string MapSlug = "map", ObservationsFile = "observations.csv", GapsFile = "gaps.csv", IndicatorsFile = "indicators.csv", PlacesFile = "places.csv";

    /// <summary>Units that count something and so are never negative.</summary>
    private static readonly HashSet<string> Counts =
        ["persons", "persons per year", "students", "grants", "applications", "offices", "centres", "countries", "representatives"];

    internal static IEnumerable<RecordProblem> Check(DocumentedRecord record) =>
    [
        .. record.Observations.SelectMany(o => Observation(record, o)),
        .. record.Gaps.SelectMany(g => Gap(record, g)),
        .. record.Indicators.SelectMany((indicator, index) => Indicator(record, indicator, index + 2)),
        .. record.Places.SelectMany(p => Place(record, p)),
    ];

    private static IEnumerable<RecordProblem> Observation(DocumentedRecord record, Observation o)
    {
        var source = record.Sources.First(s => s.Id == o.SourceId);
        if (o.Status == ObservationStatus.NotAvailable)
            yield return At(o, "status", $"a row without a value belongs in {GapsFile}, with its reason");
        if (o.Value is null && o.Low is null && o.High is null && o.Status != ObservationStatus.NotAvailable)
            yield return At(o, "value", "neither a value nor a range is given");
        if (o.Low is null != o.High is null)
            yield return At(o, o.Low is null ? "low" : "high", "a range needs both low and high");
        if (o.Low > o.High) yield return At(o, "low", Invariant($"{o.Low} is more than high, {o.High}"));
        if (o.Low is not null && o.High is not null && (o.Value < o.Low || o.Value > o.High)) yield return At(o, "value", Invariant($"{o.Value} is not between {o.Low} and {o.High}"));
        if (o.PeriodEnd < o.PeriodStart) yield return At(o, "period_end", Invariant($"{o.PeriodEnd} is before period_start, {o.PeriodStart}"));
        if (o.Basis == Basis.Derived && o.Note.Length == 0) yield return At(o, "note", "a derived value needs its arithmetic in the note");
        if (o.Basis == Basis.Supplementary != (source.Kind == SourceKind.Supplementary))
            yield return At(o, "basis", $"\"{Codes.Of(o.Basis)}\" does not fit the source {source.Id}, which is of kind {Codes.Of(source.Kind)}");
        foreach (var problem in Locator(ObservationsFile, o.Id + 1, source, o.Locator)) yield return problem;
        foreach (var problem in Unit(record, o)) yield return problem;
    }

    private static IEnumerable<RecordProblem> Unit(DocumentedRecord record, Observation o)
    {
        var unit = record.Indicators.First(i => i.Id == o.IndicatorId).Unit;
        var values = new[] { o.Value, o.Low, o.High };
        if (unit == "percent" && values.Any(v => v is < 0 or > 100))
            yield return At(o, "value", "a percentage lies between 0 and 100");
        if (Counts.Contains(unit) && values.Any(v => v < 0))
            yield return At(o, "value", $"a number of {unit} cannot be negative");
    }

    private static IEnumerable<RecordProblem> Gap(DocumentedRecord record, Gap g)
    {
        var source = record.Sources.First(s => s.Id == g.SourceId);
        if (g.PeriodEnd < g.PeriodStart)
            yield return new(GapsFile, g.Id + 1, "period_end", Invariant($"{g.PeriodEnd} is before period_start, {g.PeriodStart}"));
        foreach (var problem in Locator(GapsFile, g.Id + 1, source, g.Locator)) yield return problem;
        var value = record.Observations.FirstOrDefault(o => o.IndicatorId == g.IndicatorId && o.Iso3 == g.Iso3 && o.SourceId == g.SourceId
            && o.PeriodStart == o.PeriodEnd && o.PeriodStart >= g.PeriodStart && o.PeriodStart <= g.PeriodEnd);
        if (value is not null)
            yield return new(GapsFile, g.Id + 1, "period_start", Invariant($"the same source has a value for {value.Period} in {ObservationsFile}, row {value.Id + 1}"));
    }

    private static IEnumerable<RecordProblem> Indicator(DocumentedRecord record, Indicator indicator, int row)
    {
        var chart = record.Indicators.FirstOrDefault(i => i.Id == indicator.Chart);
        if (indicator.Chart != MapSlug && (chart is null || chart.Chart != chart.Id))
            yield return new(IndicatorsFile, row, "chart", $"\"{indicator.Chart}\" is not {MapSlug} nor an indicator with a chart of its own");
        if (indicator.Chart == indicator.Id && indicator.ChartKind == ChartKind.Fact)
            yield return new(IndicatorsFile, row, "chart_kind", "an indicator with a chart of its own cannot be of kind fact");
        var figures = record.Observations.Where(o => o.IndicatorId == indicator.Id).ToList();
        if (figures.Count == 0 && record.Gaps.All(g => g.IndicatorId != indicator.Id))
            yield return new(IndicatorsFile, row, "id", $"\"{indicator.Id}\" has neither an observation nor a gap");
        if (indicator.ChartKind == ChartKind.Slope && figures.Select(f => f.Period).Distinct().Count() > 2)
            yield return new(IndicatorsFile, row, "chart_kind", "a slope chart shows two periods; the observations have more");
    }

    private static IEnumerable<RecordProblem> Place(DocumentedRecord record, Place p)
    {
        var source = record.Sources.First(s => s.Id == p.SourceId);
        if (source.Kind != SourceKind.Document)
            yield return new(PlacesFile, p.Order + 1, "source", $"\"{source.Id}\" is not a document; places are as a document lists them");
        if (p.Lat == 0 && p.Lon == 0) yield return new(PlacesFile, p.Order + 1, "lat", "0, 0 is not the position of a place");
        foreach (var problem in Locator(PlacesFile, p.Order + 1, source, p.Locator)) yield return problem;
    }

    /// <summary>A page that its document does not print is marked as inferred, and a printed one is a page.</summary>
    private static IEnumerable<RecordProblem> Locator(string file, int row, Source source, string locator)
    {
        var isPage = locator.StartsWith("p. ", StringComparison.Ordinal) || locator.StartsWith("pp. ", StringComparison.Ordinal);
        var isInferred = locator.Contains("(inferred)", StringComparison.Ordinal);
        if (source.PageBasis == PageBasis.Inferred && isPage && !isInferred)
            yield return new(file, row, "locator", $"{source.Id} prints no page numbers; write \"(inferred)\" after the page");
        if (source.PageBasis == PageBasis.Printed && (!isPage || isInferred))
            yield return new(file, row, "locator", $"{source.Id} prints its pages; write \"p. \" and the number");
        if (source.PageBasis == PageBasis.None && isPage)
            yield return new(file, row, "locator", $"{source.Id} has no pages; name the section");
    }

    private static RecordProblem At(Observation observation, string column, string message) =>
        new(ObservationsFile, observation.Id + 1, column, message);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
