using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

/// <summary>The values of a chart as rows that can be sorted by every column; each figure opens its receipt.</summary>
public sealed partial class FigureTable : ComponentBase
{
    private IReadOnlyList<TableColumn> _columns = [];
    private IReadOnlyList<FigureRow> _sorted = [];
    private bool _quantities;

    /// <summary>Figures and gaps in the order of the record.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FigureRow> Rows { get; set; }

    /// <summary>The figure whose receipt is open, or null.</summary>
    [Parameter]
    public FigureRow? Chosen { get; set; }

    /// <summary>The order that the address asks for.</summary>
    [Parameter]
    public FigureOrder Order { get; set; }

    /// <summary>Address of the page, without an open receipt and without an order.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>Address of the page in its order.</summary>
    private string Page => Addresses.With(Address, Order.Parameter);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _quantities = Rows.Select(r => r.Indicator).Distinct().Count() > 1;
        _columns = [.. Columns().Where(c => _quantities || c.Name != FigureOrder.Columns[0])];
        var column = _columns.FirstOrDefault(c => c.Name == Order.Column);
        _sorted = column is null ? Rows
            : Order.Descending ? [.. Rows.OrderByDescending(column.Key)] : [.. Rows.OrderBy(column.Key)];
    }

    private static IEnumerable<TableColumn> Columns() =>
    [
        new("quantity", Strings.ColumnQuantity, r => r.Quantity), new("country", Strings.ColumnCountry, r => r.Entity),
        new("period", Strings.ColumnPeriod, r => (r.PeriodStart, r.PeriodEnd ?? int.MaxValue)),
        // Gaps have no value; they follow the smallest.
        new("value", Strings.ColumnValue, r => r.Value ?? r.High ?? double.NegativeInfinity, Numeric: true),
        new("status", Strings.ColumnStatus, r => r.Status), new("source", Strings.ColumnSource, r => r.SourceShort),
        new("page", Strings.ColumnPage, r => r.Locator), new("printed", Strings.ColumnPrinted, r => r.PrintedAs),
    ];

    private string? SortOf(TableColumn column) =>
        Order.Column != column.Name ? null : Order.Descending ? "descending" : "ascending";

    private string HrefOf(TableColumn column) => Addresses.With(Address, Order.Next(column.Name).Parameter) + "#table";

    private sealed record TableColumn(string Name, string Title, Func<FigureRow, object> Key, bool Numeric = false);
}
