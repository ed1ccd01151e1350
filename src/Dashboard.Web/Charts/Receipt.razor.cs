using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace Dashboard.Web.Charts;

/// <summary>Everything behind one figure or gap: as printed, parsed, status, source, page, and what else is claimed.</summary>
public sealed partial class Receipt : ComponentBase
{
    /// <summary>The figure, or null when none is chosen.</summary>
    [Parameter]
    public FigureRow? Row { get; set; }

    /// <summary>Figures among which other claims for the same quantity, country and period are found.</summary>
    [Parameter]
    public IEnumerable<FigureRow> Among { get; set; } = [];

    /// <summary>Whether to link to the chart, on pages other than the chart's own.</summary>
    [Parameter]
    public bool ShowChart { get; set; }

    /// <summary>Raised when the reader closes the receipt.</summary>
    [Parameter]
    public EventCallback Closed { get; set; }

    private List<FigureRow> Others => [.. Among.Where(f => Row is { } row && f.Reason is null && f != row
        && row.Reason is null && Disagreement.AreRivals(f, row))];

    private IReadOnlyList<FigureRow> Held => Row is { } row ? CitedDatabase.HeldFor(row, Among) : [];

    /// <summary>How a printed value stands to the one of the database that it is said to come from.</summary>
    private string Compared(FigureRow held) => CitedDatabaseWords.Of(Row!, held);

    private static IEnumerable<(string Name, string Value)> Lines(FigureRow row)
    {
        yield return (Strings.ReceiptValue, row.Display);
        if (row.PrintedAs.Length > 0) yield return (Strings.ReceiptPrinted, "“" + row.PrintedAs + "”");
        yield return (Strings.ReceiptUnit, row.Unit);
        yield return (Strings.ReceiptPeriod, row.Period);
        yield return (Strings.ReceiptStatus, CodeNames.Of(row.Status));
        if (row.Reason is null) yield return (Strings.ReceiptBound, CodeNames.Of(row.Bound));
        yield return (Strings.ReceiptBasis, CodeNames.Of(row.Basis));
        yield return (Strings.ReceiptSource, row.Letter.Length > 0 ? row.Letter + " · " + row.SourceShort : row.SourceShort);
        yield return (Strings.ReceiptPage, row.Locator);
        if (row.Reason is null && row.Basis != Basis.Supplementary) yield return (Strings.ReceiptCited, row.CitedSource.Length > 0 ? row.CitedSource : Strings.ReceiptNothingCited);
        if (row.Note.Length > 0) yield return (Strings.ReceiptNote, row.Note);
    }

    private async Task CopyAsync()
    {
        if (Row is not { } row) return;
        var text = string.Format(
            CultureInfo.CurrentCulture, Strings.ReceiptCitation, row.Title, row.Entity, row.Period, row.Display, row.PrintedAs, row.SourceShort, row.Locator);
        var copied = await Js.InvokeAsync<bool>("dashboard.copy", text);
        Snackbar.Add(copied ? Strings.CitationCopied : Strings.CopyFailed, copied ? Severity.Success : Severity.Warning);
    }
}
