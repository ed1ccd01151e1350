using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Drawings;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

/// <summary>A chart from its drawing to its sources, with what is said of it and chosen beside it.</summary>
public sealed partial class ChartView : ComponentBase
{
    /// <summary>The chart.</summary>
    [Parameter, EditorRequired]
    public required ChartSpec Spec { get; set; }

    /// <summary>The query that the chart answers.</summary>
    [Parameter, EditorRequired]
    public required ChartQuery Query { get; set; }

    /// <summary>The figure whose receipt is open, or null.</summary>
    [Parameter]
    public FigureRow? Chosen { get; set; }

    /// <summary>What a reader must know of the figures, or empty.</summary>
    [Parameter]
    public string Description { get; set; } = "";

    /// <summary>What stands above a projected chart, with an element <c>chart-title</c>; null for its own title.</summary>
    [Parameter]
    public RenderFragment? Head { get; set; }

    /// <summary>Ids of the figures that stand out in projection.</summary>
    [Parameter]
    public IReadOnlyList<string> Emphasised { get; set; } = [];

    /// <summary>What stands below the sources: the filters.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Bars and means have no point that a disc could lie under.</summary>
    private IReadOnlyList<string> Points => Spec.Kind == ChartKind.Bars ? []
        : [.. Spec.Rows.Where(r => r.PeriodEnd == r.PeriodStart && Emphasised.Contains(r.Id)).Select(r => r.Id)];

    private string Page => Addresses.Chart(Spec.Slug, Query);

    /// <summary>A projected page is not left by a click: figures open beside it.</summary>
    private PageLinks Links() => Query.Projector
        ? ChartMarks.Of(Spec, Addresses.Figure, _ => "") with { Beside = true }
        : ChartMarks.Of(Spec, id => ChosenFigure.On(Page, id),
            focus => Addresses.Chart(Spec.Slug, Query with { Focus = Query.Focus == focus ? null : focus }));
}
