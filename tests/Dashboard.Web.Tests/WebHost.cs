using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(Dashboard.Web.Tests.WebHost))]

namespace Dashboard.Web.Tests;

/// <summary>The real program in memory, on the real record, with a store of its own; once for all tests.</summary>
public sealed class WebHost : IAsyncLifetime
{
    private readonly string _store = Directory.CreateTempSubdirectory("dashboard-store-").FullName;

    public WebApplicationFactory<Program> Factory { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public ValueTask InitializeAsync()
    {
        Factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Store:Folder", _store));
        Client = Factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Factory.DisposeAsync();
        Directory.Delete(_store, recursive: true);
    }
}
