using Dashboard.Core.Claims;
using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;

namespace Dashboard.Core.Queries;

/// <summary>A figure with everything that the record holds around it. A gap has nothing around it.</summary>
public sealed record FigureContext
{
    /// <summary>The figure or gap.</summary>
    public required FigureRow Figure { get; init; }

    /// <summary>Other figures for the same, in the order of the record.</summary>
    public IReadOnlyList<FigureRow> Rivals { get; init; } = [];

    /// <summary>What the database that the figure is said to come from has for the same.</summary>
    public IReadOnlyList<FigureRow> Held { get; init; } = [];

    /// <summary>Figures of documents that are said to come from the database that this figure is of.</summary>
    public IReadOnlyList<FigureRow> PrintedFrom { get; init; } = [];

    /// <summary>Claims whose arithmetic uses the figure.</summary>
    public IReadOnlyList<CheckedClaim> Checks { get; init; } = [];

    /// <summary>The figures of its series by their periods, itself among them.</summary>
    public IReadOnlyList<FigureRow> Series { get; init; } = [];

    /// <summary>Its place in the series: 1 for the first.</summary>
    public int Position => Series.TakeWhile(f => f.Id != Figure.Id).Count() + 1;

    /// <summary>The figure before it in its series, or null for the first.</summary>
    public FigureRow? Previous => Series.ElementAtOrDefault(Position - 2);

    /// <summary>The figure after it in its series, or null for the last.</summary>
    public FigureRow? Next => Series.ElementAtOrDefault(Position);

    /// <summary>Finds it in the record.</summary>
    /// <param name="index">The record.</param>
    /// <param name="row">The figure or gap, which may have its claim letter.</param>
    public static FigureContext Of(RecordIndex index, FigureRow row)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(row);
        return row.Reason is not null ? new() { Figure = row } : new()
        {
            Figure = row,
            Rivals = [.. index.Figures.Where(f => f.Id != row.Id && Disagreement.AreRivals(f, row))],
            Held = CitedDatabase.HeldFor(row, index.Figures),
            PrintedFrom = [.. index.CitedDatabases.Where(c => c.Held.Any(h => h.Id == row.Id)).Select(c => c.Printed)],
            Checks = [.. index.Claims.Where(c => c.Uses(row.Id))],
            Series =
            [
                .. index.Figures.Where(f => f.Series == row.Series)
                    .OrderBy(f => f.PeriodStart).ThenBy(f => f.PeriodEnd ?? int.MaxValue),
            ],
        };
    }
}
