using Dashboard.Core.Record;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components;

/// <summary>The document around every page. It follows from the address alone: no page has a reader's own markup.</summary>
public sealed partial class App : ComponentBase
{
    /// <summary>The request that the document answers.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    /// <summary>The theme that the address asks for; projection is light by default. Else the reader's script decides.</summary>
    private string? ThemeAttribute => Http?.Request is not { } request ? null
        : Codes.TryRead<Theme>(request.Query["theme"].ToString(), out var asked) ? Codes.Of(asked)
        : Addresses.IsProjected(request.Path, request.Query["projector"]) ? Codes.Of(Theme.Light) : null;
}
