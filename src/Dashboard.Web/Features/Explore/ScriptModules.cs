using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Explore;

/// <summary>Ends the scripts of components.</summary>
internal static class ScriptModules
{
    /// <summary>Calls the function by which a module stops listening, and lets the module go; nothing where there is no module or no page any more.</summary>
    internal static async ValueTask StopAsync(this IJSObjectReference? module, string function, params object?[] arguments)
    {
        if (module is null) return;
        try
        {
            await module.InvokeVoidAsync(function, arguments);
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listeners with it.
        }
    }
}
