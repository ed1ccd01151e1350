using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>
/// One figure (or gap) with everything its receipt shows: a line of the table under a chart and of its CSV file.
/// </summary>
public sealed record FigureRow
{
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

    /// <summary>Claim letter, or empty.</summary>
    public string Letter { get; init; } = "";

    /// <summary>Page or section.</summary>
    public required string Locator { get; init; }

    /// <summary>What the source itself cites.</summary>
    public string CitedSource { get; init; } = "";

    /// <summary>As printed; empty for a gap.</summary>
    public string PrintedAs { get; init; } = "";

    /// <summary>Our remark.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why there is no value; null for a figure.</summary>
    public GapReason? Reason { get; init; }

    /// <summary>The value written for people, in full and with its unit, for example "34,600 persons".</summary>
    public required string Display { get; init; }
}
