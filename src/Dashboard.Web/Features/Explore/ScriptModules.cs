using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Explore;

/// <summary>Scripts of components, whose page may go at any moment.</summary>
internal static class ScriptModules
{
    /// <summary>
    /// Whether a call to the browser ended because its page, its circuit or the component has gone: nobody is left to be told.
    /// A circuit that is being closed answers calls that are under way with a cancellation.
    /// </summary>
    internal static bool IsGone(Exception e) =>
        e is OperationCanceledException or ObjectDisposedException or JSDisconnectedException;

    /// <summary>Calls the function by which a module stops listening and lets it go, if module and page are there.</summary>
    internal static async ValueTask StopAsync(this IJSObjectReference? module, string function, params object?[] arguments)
    {
        if (module is null) return;
        try
        {
            await module.InvokeVoidAsync(function, arguments);
            await module.DisposeAsync();
        }
        catch (Exception e) when (IsGone(e))
        {
            // The page is gone, and its listeners with it.
        }
    }
}
