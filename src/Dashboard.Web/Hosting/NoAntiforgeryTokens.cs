using Microsoft.AspNetCore.Components.Forms;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Forms only ask, they change nothing, so pages need no token against forgery. The framework's own provider writes one into
/// every page and its cookie beside it, which would make each page one reader's own.
/// </summary>
internal sealed class NoAntiforgeryTokens : AntiforgeryStateProvider
{
    /// <inheritdoc/>
    public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
}
