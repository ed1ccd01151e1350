using Dashboard.Core.Citations;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Figures;

/// <summary>One figure (or gap) with all its receipt shows: a line of the table under a chart and of its CSV file.</summary>
public sealed record FigureRow
{
    /// <summary>Id of the figure; empty for a gap.</summary>
    public string Id { get; init; } = "";

    /// <summary>Slug of the page that shows it; <c>map</c> for figures of the map.</summary>
    public required string Chart { get; init; }

    /// <summary>Title of the indicator.</summary>
    public required string Title { get; init; }

    /// <summary>Soft or hard power.</summary>
    public required Topic Topic { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Name of the quantity, for example "Quota".</summary>
    public required string Quantity { get; init; }

    /// <summary>Name of the country.</summary>
    public required string Entity { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>The period as it is named.</summary>
    public required string Period { get; init; }

    /// <summary>False where no year is printed: then the years only say which source it is of.</summary>
    public bool IsDated => Period.Any(char.IsAsciiDigit);

    /// <summary>First year.</summary>
    public required int PeriodStart { get; init; }

    /// <summary>Last year, or null when it is not printed.</summary>
    public int? PeriodEnd { get; init; }

    /// <summary>The value, or null for a range or a gap.</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of a range.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of a range.</summary>
    public double? High { get; init; }

    /// <summary>True for a figure that is printed in words and without a number.</summary>
    public bool IsInWords => Reason is null && (Value, Low, High) is (null, null, null);

    /// <summary>Unit of the value.</summary>
    public required string Unit { get; init; }

    /// <summary>Status; <see cref="ObservationStatus.NotAvailable"/> for a gap.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>Bound.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Basis.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Short citation of the source.</summary>
    public required string SourceShort { get; init; }

    /// <summary>Ids of the works whose data the source holds, as its row has them; empty for a document.</summary>
    public string StandsFor { get; init; } = "";

    /// <summary>Claim letter, or empty.</summary>
    public string Letter { get; init; } = "";

    /// <summary>Page or section.</summary>
    public required string Locator { get; init; }

    /// <summary>Id of the work that the source itself cites, or empty.</summary>
    public string CitedId { get; init; } = "";

    /// <summary>What the source itself cites: a work's full reference, or words where none is named; else empty.</summary>
    public string CitedSource { get; init; } = "";

    /// <summary>As printed; empty for a gap.</summary>
    public string PrintedAs { get; init; } = "";

    /// <summary>Our remark.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why there is no value; null for a figure.</summary>
    public GapReason? Reason { get; init; }

    /// <summary>The value for people, in full and with its unit, as "34,600 persons", or the words in its place.</summary>
    public required string Display { get; init; }

    /// <summary>The value with its bound, at most three digits and no unit but percent, where one unit stands for all.</summary>
    public string Brief => Reason is null && !IsInWords ? Words.Brief(Value, Low, High, Bound, Unit) : Display;

    /// <summary>What the figures of one series have in common: quantity, country and source.</summary>
    public (string Indicator, string Iso3, string Source) Series => (Indicator, Iso3, Source);

    /// <summary>The rows of all figures, in the order of the record, without letters.</summary>
    internal static IReadOnlyList<FigureRow> Of(DocumentedRecord record)
    {
        var sources = record.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var entities = record.Entities.ToDictionary(e => e.Iso3, StringComparer.Ordinal);
        var indicators = record.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        return [.. record.Observations.OrderBy(o => o.Order).Select(o => Of(
            o, indicators[o.IndicatorId], entities[o.Iso3], sources[o.SourceId], "", sources.GetValueOrDefault(o.CitedId)))];
    }

    /// <summary>The row of a figure.</summary>
    internal static FigureRow Of(
        Observation observation, Indicator indicator, Entity entity, Source source, string letter, Source? cited) => new()
        {
            Id = observation.Id,
            Chart = indicator.Chart,
            Title = indicator.Title,
            Topic = indicator.Topic,
            Indicator = indicator.Id,
            Quantity = indicator.ShortTitle,
            Entity = entity.Name,
            Iso3 = observation.Iso3,
            Period = observation.Period,
            PeriodStart = observation.PeriodStart,
            PeriodEnd = observation.PeriodEnd,
            Value = observation.Value,
            Low = observation.Low,
            High = observation.High,
            Unit = indicator.Unit,
            Status = observation.Status,
            Bound = observation.Bound,
            Basis = observation.Basis,
            Source = source.Id,
            SourceShort = source.ShortCitation,
            StandsFor = source.StandsFor,
            Letter = letter,
            Locator = observation.Locator,
            CitedId = observation.CitedId,
            CitedSource = cited is null ? observation.CitedSource : Apa.Of(cited),
            PrintedAs = observation.PrintedAs,
            Note = observation.Note,
            Display = observation.IsInWords ? $"“{observation.PrintedAs}”"
                : Words.Value(observation.Value, observation.Low, observation.High, observation.Bound, indicator.Unit),
        };

    /// <summary>The row of a gap.</summary>
    internal static FigureRow Of(Gap gap, Indicator indicator, Entity entity, Source source, string letter) => new()
    {
        Chart = indicator.Chart,
        Title = indicator.Title,
        Topic = indicator.Topic,
        Indicator = indicator.Id,
        Quantity = indicator.ShortTitle,
        Entity = entity.Name,
        Iso3 = gap.Iso3,
        Period = Words.YearSpan(gap.PeriodStart, gap.PeriodEnd),
        PeriodStart = gap.PeriodStart,
        PeriodEnd = gap.PeriodEnd,
        Unit = indicator.Unit,
        Status = ObservationStatus.NotAvailable,
        Bound = Bound.Exact,
        Basis = source.Kind == SourceKind.Supplementary ? Basis.Supplementary : Basis.Document,
        Source = source.Id,
        SourceShort = source.ShortCitation,
        Letter = letter,
        Locator = gap.Locator,
        Note = gap.Note,
        Reason = gap.Reason,
        Display = Words.Reason(gap.Reason),
    };
}
