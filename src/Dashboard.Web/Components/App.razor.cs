using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Hosting;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components;

/// <summary>The document around every page.</summary>
public sealed partial class App : ComponentBase
{
    private Theme? _theme;

    /// <summary>The request that the document answers.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    private string? ThemeAttribute => _theme is { } theme ? Codes.Of(theme) : null;

    /// <summary>Pages with an interactive figure fetch Plotly while they load; no other page needs it.</summary>
    private bool _hasFigure;

    private string _mudTheme = "";

    /// <summary>What the start script needs, in the order in which it takes them: drawing, walking, Plotly's loader.</summary>
    private string[] Modules => ["/" + Assets["Charts/PlotlyFigure.razor.js"], "/" + Assets["Charts/PlotWalk.razor.js"], PackageAssets.PlotlyInterop];

    private string[] Scripts => [PackageAssets.MudBlazorScript, "/" + Assets["_framework/blazor.web.js"]];

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _mudTheme = await MudTheme.AddressAsync();
        _theme = CurrentTheme.Of(Http?.Request);
        _hasFigure = Http?.Request.Path is { } path && (path.StartsWithSegments("/map") || path.StartsWithSegments("/timeline")
            || (path.StartsWithSegments("/charts", out var slug)
                && (await Data.ChartsAsync()).Any(c => slug == "/" + c.Id && c.ChartKind is not (ChartKind.Bars or ChartKind.Fact))));
    }
}
