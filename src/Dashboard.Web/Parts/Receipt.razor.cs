using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

/// <summary>The receipt of a figure beside a page: its details in short, and where to go from them.</summary>
public sealed partial class Receipt : ComponentBase
{
    private FigureContext? _context;
    private string _version = "";

    /// <summary>The figure, or null when none is chosen.</summary>
    [Parameter]
    public FigureRow? Row { get; set; }

    /// <summary>Whether to link to the chart, on pages other than the chart's own.</summary>
    [Parameter]
    public bool ShowChart { get; set; }

    /// <summary>Address of the page without the receipt.</summary>
    [Parameter, EditorRequired]
    public required string Page { get; set; }

    /// <summary>The record.</summary>
    [Inject]
    public required DashboardData Data { get; set; }

    /// <summary>Says which host readers know.</summary>
    [Inject]
    internal PublicAddress Public { get; set; } = null!;

    /// <summary>Says which host was asked.</summary>
    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Row is not { } row)
        {
            _context = null;
            return;
        }
        var index = await Data.WholeAsync();
        (_context, _version) = (FigureContext.Of(index, row), index.DataVersion);
    }

    private string Citation(FigureRow row) =>
        FigureCitations.Sentence(row, Public.Of(Navigation, Addresses.Figure(row.Id)), _version);
}
