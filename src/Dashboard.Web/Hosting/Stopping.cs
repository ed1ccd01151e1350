namespace Dashboard.Web.Hosting;

/// <summary>A program that is told to stop takes no new circuits.</summary>
internal static class Stopping
{
    /// <summary>
    /// Circuits that are closed because the program stops come back at once. One that arrives after SignalR has closed those it
    /// knows is closed by nobody, and the program waits for it until the host's timeout of 30 seconds
    /// (dotnet/aspnetcore#58947). From then on the answer is 503.
    /// </summary>
    internal static void UseNoCircuitsWhileStopping(this IApplicationBuilder app)
    {
        var stopping = app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        app.Use((context, next) =>
        {
            if (!stopping.IsCancellationRequested || !context.Request.Path.StartsWithSegments("/_blazor")) return next(context);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
    }
}
