namespace Dashboard.Core.Record;

/// <summary>A country, several together or the world (one row of <c>entities.csv</c>).</summary>
public sealed class Entity
{
    /// <summary>
    /// ISO 3166-1 alpha-3 code; <c>WLD</c> is the world, and codes that begin with X, which ISO leaves to its users, are several
    /// countries together.
    /// </summary>
    public required string Iso3 { get; init; }

    /// <summary>Usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>The group it belongs to.</summary>
    public required EntityGroup Group { get; init; }
}

/// <summary>A quantity that the documents give figures for (one row of <c>indicators.csv</c>).</summary>
public sealed class Indicator
{
    /// <summary>Slug; the address of its chart when it has one.</summary>
    public required string Id { get; init; }

    /// <summary>Slug of the chart it is drawn on: its own id, another indicator's, or <c>map</c>.</summary>
    public required string Chart { get; init; }

    /// <summary>Position in lists.</summary>
    public required int Order { get; init; }

    /// <summary>Soft or hard power.</summary>
    public required Topic Topic { get; init; }

    /// <summary>How it is drawn.</summary>
    public required ChartKind ChartKind { get; init; }

    /// <summary>What and where, for the head of a chart.</summary>
    public required string Title { get; init; }

    /// <summary>The name that labels a series, for example "Quota".</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Unit, years and price basis, for the line under the title.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The unit of every value of the indicator, for example <c>persons</c> or <c>trillion roubles</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The quantity that several charts show in different measures, such as absolute and as a share, or empty.</summary>
    public string Quantity { get; init; } = "";

    /// <summary>First year shown when the address names none, or null for all.</summary>
    public int? DefaultFrom { get; init; }

    /// <summary>Id of the indicator of the same chart whose figures are the whole that these are a part of, or empty.</summary>
    public string PartOf { get; init; } = "";

    /// <summary>What the figures are and what a reader must know of them.</summary>
    public required string Description { get; init; }
}

/// <summary>One printed or derived figure (one row of <c>observations.csv</c>).</summary>
public sealed class Observation
{
    /// <summary>Slug; claims, receipts and searches name the figure by it.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the file, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>Code of the entity.</summary>
    public required string Iso3 { get; init; }

    /// <summary>The period as it is named, for example <c>2015/16</c> or <c>since 2005</c>.</summary>
    public required string Period { get; init; }

    /// <summary>
    /// False where no year is printed, as "undated": then the years of the period only say which source it is of, and nothing may
    /// stand at them.
    /// </summary>
    public bool IsDated => Period.Any(char.IsAsciiDigit);

    /// <summary>True where the source prints words and no number, such as "millions": it is told and never drawn.</summary>
    public bool IsInWords => (Value, Low, High) is (null, null, null);

    /// <summary>First calendar year of the period.</summary>
    public required int PeriodStart { get; init; }

    /// <summary>Last calendar year of the period; null when the source does not print it.</summary>
    public int? PeriodEnd { get; init; }

    /// <summary>The value in the indicator's unit; null when only a range, or only words, are printed.</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of a printed range.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of a printed range.</summary>
    public double? High { get; init; }

    /// <summary>Observation status.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>What the figure says about the true one.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Document, derived or supplementary.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Id of the source that states it.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section, for example "p. 199".</summary>
    public required string Locator { get; init; }

    /// <summary>Id of the source that the document itself cites for the figure, or empty.</summary>
    public string CitedId { get; init; } = "";

    /// <summary>What the document cites in words, where that is no work of its own (an office, a person), or empty.</summary>
    public string CitedSource { get; init; } = "";

    /// <summary>The figure exactly as it is printed.</summary>
    public required string PrintedAs { get; init; }

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";
}

/// <summary>A documented absence of values (one row of <c>gaps.csv</c>).</summary>
public sealed class Gap
{
    /// <summary>Position in the file, from 1; the store's key.</summary>
    public required int Id { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>Code of the entity.</summary>
    public required string Iso3 { get; init; }

    /// <summary>First calendar year without value.</summary>
    public required int PeriodStart { get; init; }

    /// <summary>Last calendar year without value.</summary>
    public required int PeriodEnd { get; init; }

    /// <summary>Why there is no value.</summary>
    public required GapReason Reason { get; init; }

    /// <summary>Id of the document whose gap it is.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section where the value would stand.</summary>
    public required string Locator { get; init; }

    /// <summary>What is missing, in our own words.</summary>
    public required string Note { get; init; }
}
