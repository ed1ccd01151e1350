using System.Net;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>Who asked and by which address, as proxies say; and as others say, who are not believed.</summary>
public sealed class ForwardedTests(WebHost host)
{
    [Theory]
    [InlineData("127.0.0.1", "", true)]
    [InlineData("::1", "", true)]
    [InlineData("::ffff:127.0.0.1", "", true)]
    [InlineData("10.0.0.5", "", false)]
    [InlineData("10.0.0.5", "10.0.0.0/24", true)]
    [InlineData("127.0.0.1", "10.0.0.0/24", false)]
    [InlineData("127.0.0.1", " ", false)]
    public async Task Headers_OfAProxy_AreBelievedWhereItIsNamed(string from, string proxies, bool isBelieved)
    {
        await using var factory = host.Factory.WithWebHostBuilder(b =>
        {
            if (proxies.Length > 0) b.UseSetting("Proxies", proxies);
        });
        var answer = await factory.Server.SendAsync(http =>
        {
            http.Connection.RemoteIpAddress = IPAddress.Parse(from);
            (http.Request.Method, http.Request.Path) = (HttpMethods.Get, "/robots.txt");
            http.Request.Host = new HostString("inner.example", 5080);
            http.Request.Headers["X-Forwarded-For"] = "203.0.113.7";
            http.Request.Headers["X-Forwarded-Host"] = "school.example";
            http.Request.Headers["X-Forwarded-Proto"] = "https";
        }, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(answer.Response.Body);
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains(
            isBelieved ? "https://school.example/sitemap.xml" : "http://inner.example:5080/sitemap.xml", text,
            StringComparison.Ordinal);
        Assert.Equal(isBelieved ? "203.0.113.7" : from, answer.Connection.RemoteIpAddress!.ToString());
    }
}
