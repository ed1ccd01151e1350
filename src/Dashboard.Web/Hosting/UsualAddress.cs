using Dashboard.Web.Links;

namespace Dashboard.Web.Hosting;

/// <summary>Leads addresses that were changed on their way to the ones that are meant, for all pages and files.</summary>
internal static class UsualAddress
{
    internal static void UseUsualAddress(this WebApplication app) => app.Use((http, next) =>
    {
        var request = http.Request;
        var usual = UsualPath.Of(request.Path.Value ?? "");
        if (usual == request.Path.Value || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
            return next(http);
        http.Response.Redirect(
            request.PathBase.Add(new PathString(usual)).ToUriComponent() + request.QueryString, permanent: true);
        return Task.CompletedTask;
    });
}
