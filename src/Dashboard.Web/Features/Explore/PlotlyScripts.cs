namespace Dashboard.Web.Features.Explore;

/// <summary>
/// Addresses of Plotly's scripts, letter by letter as Plotly.Blazor asks for them: only so does it find what the page has
/// brought already. A browser test counts the requests.
/// </summary>
internal static class PlotlyScripts
{
    /// <summary>The wrapper's module.</summary>
    internal const string Wrapper = "./_content/Plotly.Blazor/plotly-interop-7.2.0.js";

    /// <summary>Plotly without the kinds of plots that nothing here draws.</summary>
    internal const string Library = "./_content/Plotly.Blazor/plotly-basic-3.7.0.min.js";
}
