using System.Net;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>Hosts that no address can be made of, and none at all.</summary>
public sealed class HostNameTests(WebHost host)
{
    [Theory]
    [InlineData("xn--a")]
    [InlineData("xn--.example")]
    [InlineData("a..b")]
    [InlineData("school.example:99999")]
    [InlineData("school.example/path")]
    [InlineData("someone@school.example")]
    [InlineData("a b")]
    public async Task Host_ThatIsNone_IsRefusedByName(string name)
    {
        // The client of these tests does not send a bad ASCII form as the host; a test with a real server does.
        var isAscii = name.StartsWith("xn--", StringComparison.Ordinal);
        foreach (var header in isAscii ? ["X-Forwarded-Host"] : new[] { "Host", "X-Forwarded-Host" })
            foreach (var path in new[] { "/", "/charts/emigration", "/explore", "/map.csv", "/map.png?size=card" })
            {
                var answer = await AskAsync(path, header, name);
                var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
                Assert.Equal(
                    $"“{name}” in the header {header} is no name or number of a host, with a port or without.", text);
            }
    }

    [Theory]
    [InlineData("xn--e1afmkfd.xn--p1ai", "http://xn--e1afmkfd.xn--p1ai/map")]
    [InlineData("school.example:8080", "http://school.example:8080/map")]
    [InlineData("192.0.2.7", "http://192.0.2.7/map")]
    [InlineData("[2001:db8::7]:81", "http://[2001:db8::7]:81/map")]
    [InlineData("faculty_pc", "http://faculty_pc/map")]
    [InlineData("", "http://localhost/map")]
    public async Task Host_OfARequest_StandsInItsAddresses(string name, string address)
    {
        var answer = await AskAsync("/map", "Host", name);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"{address}\"",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
