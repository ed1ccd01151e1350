namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>What readers do, in Firefox.</summary>
public sealed class FirefoxTests(DashboardHost host, FirefoxBrowser firefox)
    : OtherBrowserTests(host, firefox), IClassFixture<FirefoxBrowser>
{
    private readonly DashboardHost _host = host;

    [Theory]
    [InlineData("/charts/student-quotas?theme=dark")]
    [InlineData("/map")]
    [InlineData("/explore?series=student-quotas/KAZ/caiss-2017")]
    public async Task Page_Printed_IsAPdf(string path)
    {
        await using var reader = await firefox.OpenAsync(_host.Address, path, 1440, 900);
        Assert.Equal("%PDF"u8.ToArray(), (await ((FirefoxReader)reader).PrintAsync())[..4]);
        reader.AssertNoTrouble();
    }
}
