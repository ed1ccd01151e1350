using Dashboard.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Hosting;

public sealed class WarmUpTests(WebHost host)
{
    private WarmUp WarmUp => host.Factory.Services.GetRequiredService<WarmUp>();

    [Fact]
    public async Task WarmUp_OfTheRealProgram_ComesToItsEnd() =>
        await WarmUp.ExecuteTask!.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("/map", 200)]
    [InlineData("/charts/emigration", 200)]
    [InlineData("/", 200)]
    [InlineData("/charts/no-such-chart", 404)]
    public async Task Page_RenderedWithoutANetwork_IsAnsweredAsWithOne(string path, int status) =>
        Assert.Equal(status, await WarmUp.RenderAsync(path));
}
