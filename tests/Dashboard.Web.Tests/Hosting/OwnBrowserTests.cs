using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed class OwnBrowserTests
{
    [Theory]
    [InlineData("http://localhost:5080", "", "http://localhost:5080/")]
    [InlineData("http://0.0.0.0:8080", "", "http://localhost:8080/")]
    [InlineData("http://[::]:8080", "/influence", "http://localhost:8080/influence/")]
    [InlineData("https://*:8443", "", "https://localhost:8443/")]
    [InlineData("http://10.1.2.3:80", "", "http://10.1.2.3:80/")]
    public void Address_OfWhereItListens_IsReachedOnThisMachine(string url, string pathBase, string expected) =>
        Assert.Equal(expected, OwnBrowser.AddressOf(url, pathBase));
}
