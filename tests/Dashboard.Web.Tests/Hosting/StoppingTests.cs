using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Hosting;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed class StoppingTests
{
    [Theory]
    [InlineData("/_blazor", false, 200)]
    [InlineData("/_blazor", true, 503)]
    [InlineData("/_blazor/negotiate", true, 503)]
    [InlineData("/map", true, 200)]
    public async Task Circuit_AskedForWhileTheProgramStops_IsRefused(string path, bool stopping, int status)
    {
        using var lifetime = new Lifetime();
        await using var services = new ServiceCollection().AddSingleton<IHostApplicationLifetime>(lifetime).BuildServiceProvider();
        var app = new ApplicationBuilder(services);
        app.UseNoCircuitsWhileStopping();
        app.Run(_ => Task.CompletedTask);
        var context = new DefaultHttpContext { Request = { Path = path } };
        if (stopping) lifetime.StopApplication();
        await app.Build()(context);
        Assert.Equal(status, context.Response.StatusCode);
    }

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }
}
