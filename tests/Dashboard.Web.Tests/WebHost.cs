using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Dashboard.Web.Tests.WebHost))]

namespace Dashboard.Web.Tests;

/// <summary>The real program in memory, on the real record, with a store and a day of its own; once for all tests.</summary>
public sealed class WebHost : IAsyncLifetime
{
    private readonly string _store = Directory.CreateTempSubdirectory("dashboard-store-").FullName;

    public WebApplicationFactory<Program> Factory { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public ValueTask InitializeAsync()
    {
        Factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Store:Folder", _store)
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(FixedClock.Instance)));
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

/// <summary>A clock that always says the same time; its timers run.</summary>
internal sealed class FixedClock : TimeProvider
{
    internal static FixedClock Instance { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 23, 30, 0, TimeSpan.Zero);
}
