using Dashboard.Core.Charts;
using Dashboard.Web.Drawings;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

/// <summary>A chart from title to source strip, and what can be carried away.</summary>
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

    private string Page => Addresses.Chart(Spec.Slug, Query);

    /// <summary>A projected page is not left by a click: figures open beside it.</summary>
    private PageLinks Links => Query.Projector
        ? ChartMarks.Of(Spec, Addresses.Figure, _ => "") with { Beside = true }
        : ChartMarks.Of(Spec, id => ChosenFigure.On(Page, id),
            focus => Addresses.Chart(Spec.Slug, Query with { Focus = Query.Focus == focus ? null : focus }));
}
