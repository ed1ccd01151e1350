using System.Globalization;
using Dashboard.Core.Explore;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Web.Features.Explore;

/// <summary>How chosen series are shown. Every change is a new query, which the explorer makes its own.</summary>
public sealed partial class ExploreControls : ComponentBase
{
    /// <summary>Stands in the list of base years for none.</summary>
    private const int Automatic = 0;

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required ExploreQuery Query { get; set; }

    /// <summary>The years that the series have.</summary>
    [Parameter, EditorRequired]
    public required YearSpan Whole { get; set; }

    /// <summary>The years in sight.</summary>
    [Parameter, EditorRequired]
    public required YearSpan Shown { get; set; }

    /// <summary>Years that can be the base of an index.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<int> BaseYears { get; set; }

    /// <summary>What an index without a chosen base year is based on, in words.</summary>
    [Parameter]
    public string AutomaticBase { get; set; } = "";

    /// <summary>Whether dragging moves the years.</summary>
    [Parameter]
    public bool Pans { get; set; }

    /// <summary>Whether something can be undone.</summary>
    [Parameter]
    public bool CanUndo { get; set; }

    /// <summary>Whether something can be done again.</summary>
    [Parameter]
    public bool CanRedo { get; set; }

    /// <summary>Raised with the query that the reader wants.</summary>
    [Parameter]
    public EventCallback<ExploreQuery> Changed { get; set; }

    /// <summary>Raised when dragging should do the other thing.</summary>
    [Parameter]
    public EventCallback<bool> PansChanged { get; set; }

    /// <summary>Raised when the last change should be undone.</summary>
    [Parameter]
    public EventCallback Undone { get; set; }

    /// <summary>Raised when it should be done again.</summary>
    [Parameter]
    public EventCallback Redone { get; set; }

    private IEnumerable<(string Icon, string Name, YearSpan Years)> Zooms =>
    [
        (Icons.Material.Filled.ZoomIn, Strings.ExploreZoomIn, Shown.Fewer()),
        (Icons.Material.Filled.ZoomOut, Strings.ExploreZoomOut, Shown.More(Whole)),
        (Icons.Material.Filled.ChevronLeft, Strings.ExploreEarlier, Shown.Moved(-1, Whole)),
        (Icons.Material.Filled.ChevronRight, Strings.ExploreLater, Shown.Moved(1, Whole)),
        (Icons.Material.Filled.ZoomOutMap, Strings.ExploreWhole, Whole),
    ];

    private Task SetScaleAsync(AxisScale scale) => Changed.InvokeAsync(Query with { Scale = scale });

    private Task SetBaseAsync(int year) => Changed.InvokeAsync(Query with { Base = year == Automatic ? null : year });

    /// <summary>Years in the wrong order are meant the other way round.</summary>
    private Task SetYearsAsync(int? from, int? to) =>
        Changed.InvokeAsync(from > to ? Query with { From = to, To = from } : Query with { From = from, To = to });

    private Task ShowAsync(YearSpan years) =>
        Changed.InvokeAsync(Query with { From = years == Whole ? null : years.From, To = years == Whole ? null : years.To });

    private string BaseName(int year) =>
        year == Automatic ? string.Format(CultureInfo.CurrentCulture, Strings.ExploreBaseAuto, AutomaticBase) : Year(year);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
