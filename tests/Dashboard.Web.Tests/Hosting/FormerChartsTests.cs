using System.Net;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>Addresses of charts that are part of another one now.</summary>
public sealed class FormerChartsTests(WebHost host)
{
    [Theory]
    [InlineData("/charts/military-spending-sipri-roubles", "/charts/military-spending-sipri-currency?countries=RUS")]
    [InlineData("/charts/military-spending-sipri-kazakhstan", "/charts/military-spending-sipri-currency?countries=KAZ")]
    [InlineData("/charts/military-spending-sipri-kyrgyzstan", "/charts/military-spending-sipri-currency?countries=KGZ")]
    [InlineData("/charts/military-spending-sipri-tajikistan.csv", "/charts/military-spending-sipri-currency.csv?countries=TJK")]
    [InlineData("/charts/military-spending-sipri-turkmenistan", "/charts/military-spending-sipri-currency?countries=TKM")]
    [InlineData(
        "/charts/military-spending-sipri-uzbekistan.png?size=card",
        "/charts/military-spending-sipri-currency.png?size=card&countries=UZB")]
    [InlineData("/embed/military-spending-sipri-soviet-union", "/embed/military-spending-sipri-currency?countries=SUN")]
    [InlineData(
        "/charts/military-spending-sipri-roubles?countries=RUS&view=table",
        "/charts/military-spending-sipri-currency?countries=RUS&view=table")]
    [InlineData("/charts/student-quota-applications", "/charts/student-quotas")]
    public async Task Address_OfAQuantityWithoutAChart_LeadsToTheChartThatDrawsIt(string address, string expected)
    {
        var answer = await AskAsync(address);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(expected)).StatusCode);
    }

    [Theory]
    [InlineData("/charts/emigration", HttpStatusCode.OK)]
    [InlineData("/charts/no-such-chart", HttpStatusCode.NotFound)]
    [InlineData("/charts/rossotrudnichestvo-offices", HttpStatusCode.NotFound)]
    public async Task Address_OfAChartOrNone_LeadsNowhereElse(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await AskAsync(address)).StatusCode);

    private async Task<HttpResponseMessage> AskAsync(string address)
    {
        using var client = host.Factory.CreateClient(new() { AllowAutoRedirect = false });
        return await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
