using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed class SiteOptionsTests
{
    [Theory]
    [InlineData("", "", "127.0.0.1 ::1")]
    [InlineData("https://school.example", "", "")]
    [InlineData("https://school.example/", "", "10.0.0.5")]
    [InlineData("http://school.example:8080/influence/", "/influence", "10.0.0.5 10.1.0.0/16 fd00::/8")]
    [InlineData("https://университет.example", "", "::1")]
    [InlineData("", "/faculty/influence", "::1")]
    public void Settings_ThatLeadSomewhere_AreTaken(string publicUrl, string pathBase, string proxies) =>
        Assert.Empty(Faults(publicUrl, pathBase, proxies));

    [Theory]
    [InlineData("school.example", "", "", "PublicUrl: \"school.example\" was not understood; allowed: a full")]
    [InlineData("ftp://school.example", "", "", "PublicUrl: \"ftp://school.example\" was not understood;")]
    [InlineData("https://school.example/?a=b", "", "", "PublicUrl: \"https://school.example/?a=b\" was not understood;")]
    [InlineData("https://school.example/influence", "", "", "PublicUrl: the path of \"https://school.example/inf")]
    [InlineData("https://school.example", "/influence", "", "PublicUrl: the path of \"https://school.example\" is not")]
    [InlineData("", "influence", "", "PathBase: \"influence\" was not understood; allowed: a path such as /influence")]
    [InlineData("", "/influence/", "", "PathBase: \"/influence/\" was not understood;")]
    [InlineData("", "/", "", "PathBase: \"/\" was not understood;")]
    [InlineData("", "/a b", "", "PathBase: \"/a b\" was not understood;")]
    [InlineData("", "//school.example", "", "PathBase: \"//school.example\" was not understood;")]
    [InlineData("", "", "proxy.example", "Proxies: \"proxy.example\" was not understood; allowed, separated")]
    [InlineData("", "", "10.0.0.0/33", "Proxies: \"10.0.0.0/33\" was not understood;")]
    public void Setting_ThatLeadsNowhere_IsNamedWithWhatIsAllowed(
        string publicUrl, string pathBase, string proxies, string fault) =>
        Assert.StartsWith(fault, Assert.Single(Faults(publicUrl, pathBase, proxies)), StringComparison.Ordinal);

    [Fact]
    public void OpenBrowser_ThatIsNeitherTrueNorFalse_IsNamed() =>
        Assert.Equal(
            ["OpenBrowser: \"yes\" was not understood; allowed: true or false."],
            new SiteOptionsValidator().Validate(null, new SiteOptions { OpenBrowser = "yes" }).Failures);

    private static IEnumerable<string> Faults(string publicUrl, string pathBase, string proxies) =>
        new SiteOptionsValidator().Validate(
            null, new SiteOptions { PublicUrl = publicUrl, PathBase = pathBase, Proxies = proxies }).Failures ?? [];
}
