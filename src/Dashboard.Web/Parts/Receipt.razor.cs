using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

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

    /// <summary>Address of the page without the receipt.</summary>
    [Parameter, EditorRequired]
    public required string Page { get; set; }

    /// <summary>Says the data version.</summary>
    [Inject]
    public required DashboardData Data { get; set; }

    /// <summary>Says which host readers know.</summary>
    [Inject]
    internal PublicAddress Public { get; set; } = null!;

    /// <summary>Says which host was asked.</summary>
    [Inject]
    public required NavigationManager Navigation { get; set; }

    private string _version = "";

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => _version = (await Data.CountsAsync()).DataVersion;

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

    /// <summary>The figure with its page, its address and the version of the record.</summary>
    private string Citation(FigureRow row) => string.Format(
        CultureInfo.CurrentCulture, Strings.ReceiptCitation, row.Title, row.Entity, row.Period, row.Display, row.PrintedAs, row.SourceShort, row.Locator,
        Public.Of(Navigation, Addresses.Figure(row.Id)), Addresses.ShortVersion(_version));
}
