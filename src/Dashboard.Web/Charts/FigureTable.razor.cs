using Dashboard.Core.Charts;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Charts;

/// <summary>The values of a chart as rows that can be sorted by every column; each opens its receipt.</summary>
public sealed partial class FigureTable : ComponentBase
{
    private IReadOnlyList<Column> _columns = [];
    private IReadOnlyList<FigureRow> _sorted = [];
    private string? _sortedBy;
    private bool _descending;
    private bool _quantities;

    /// <summary>Figures and gaps in the order they are listed.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FigureRow> Rows { get; set; }

    /// <summary>The figure whose receipt is open, or null.</summary>
    [Parameter]
    public FigureRow? Chosen { get; set; }

    /// <summary>Raised when the reader chooses a figure.</summary>
    [Parameter]
    public EventCallback<FigureRow> RowChosen { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _quantities = Rows.Select(r => r.Indicator).Distinct().Count() > 1;
        _columns = [.. Columns().Where(c => _quantities || c.Title != Strings.ColumnQuantity)];
        Sort();
    }

    private static IEnumerable<Column> Columns() =>
    [
        new(Strings.ColumnQuantity, r => r.Quantity), new(Strings.ColumnCountry, r => r.Entity),
        new(Strings.ColumnPeriod, r => (r.PeriodStart, r.PeriodEnd ?? int.MaxValue)),
        // Gaps have no value; they follow the smallest.
        new(Strings.ColumnValue, r => r.Value ?? r.High ?? double.NegativeInfinity, Numeric: true),
        new(Strings.ColumnStatus, r => r.Status), new(Strings.ColumnSource, r => r.SourceShort),
        new(Strings.ColumnPage, r => r.Locator), new(Strings.ColumnPrinted, r => r.PrintedAs),
    ];

    private string? SortOf(Column column) =>
        _sortedBy != column.Title ? null : _descending ? "descending" : "ascending";

    /// <summary>Upwards, then downwards, then in the order of the record again.</summary>
    private void SortBy(Column column)
    {
        (_sortedBy, _descending) = _sortedBy != column.Title ? (column.Title, false) : _descending ? (null, false) : (column.Title, true);
        Sort();
    }

    private void Sort()
    {
        var column = _columns.FirstOrDefault(c => c.Title == _sortedBy);
        _sorted = column is null ? Rows : _descending ? [.. Rows.OrderByDescending(column.Key)] : [.. Rows.OrderBy(column.Key)];
    }

    private sealed record Column(string Title, Func<FigureRow, object> Key, bool Numeric = false);
}
