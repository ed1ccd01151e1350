using System.Net;
using System.Text.RegularExpressions;

namespace Dashboard.Web.Tests.Features;

/// <summary>A receipt, an order and a part of the map are addresses, which can be sent and which never fail.</summary>
public sealed partial class ReceiptAddressTests(WebHost host)
{
    private const string Quota = "student-quotas-kaz-2015-or18", Spending = "military-spending-rus-2013-or18";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every page that opens receipts, with the address that the receipt is closed to.</summary>
    public static TheoryData<string, string> Pages => new()
    {
        { "/", Quota },
        { "/charts/student-quotas", Quota },
        { "/charts/student-quotas?from=2015&sort=value", Quota },
        { "/charts/student-quotas?view=table", Quota },
        { "/charts/student-quotas?view=sources", Quota },
        { "/countries", Quota },
        { "/countries/KAZ", Quota },
        { "/disagreements?topic=soft-power", Quota },
        { "/search?q=quota", Quota },
        { "/sources/ospanova-rakhmatulin-2018", Spending },
        { "/timeline?from=2013", Spending },
        { "/map?countries=KAZ", "rossotrudnichestvo-offices-wld-2017-caiss17" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Receipt_OfAnAddress_IsOpenAndLeadsBack(string page, string id)
    {
        var html = await PageAsync(With(page, "figure", id));
        Assert.Equal([id], Receipt().Matches(html).Select(m => m.Groups[1].Value));
        Assert.Equal(page, Close().Match(html).Groups[1].Value);
        Assert.Empty(Problem().Matches(html));
        Assert.Empty(Receipt().Matches(await PageAsync(page)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Receipt_InAnotherSpelling_IsThatOfTheFigure(string page, string id) =>
        Assert.Equal(
            [id], Receipt().Matches(await PageAsync(With(page, "figure", id.ToUpperInvariant()))).Select(m => m.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Receipt_OfAnUnknownFigure_IsReportedOnThePage(string page, string id)
    {
        foreach (var unknown in new[] { id + "x", "<b>", "'; --", "%F0%9F%92%A9", new string('a', 3000) })
        {
            var html = await PageAsync(With(page, "figure", unknown.StartsWith('%') ? unknown : Uri.EscapeDataString(unknown)));
            Assert.StartsWith("figure: \"", Assert.Single(Problem().Matches(html)).Groups[1].Value, StringComparison.Ordinal);
            Assert.EndsWith(
                "was not understood; allowed: the id of a figure of this page.", Problem().Match(html).Groups[1].Value,
                StringComparison.Ordinal);
            Assert.Empty(Receipt().Matches(html));
        }
    }

    [Fact]
    public async Task Place_OfAnAddress_HasItsReceiptOrIsReported()
    {
        Assert.Equal(
            ["rs-chennai"],
            Receipt().Matches(await PageAsync("/map?countries=IND&place=RS-CHENNAI")).Select(m => m.Groups[1].Value));
        foreach (var place in new[] { "nothing", "rs-kyiv", "%00", "<script>" })
        {
            var html = await PageAsync("/map?countries=IND&place=x" + Uri.EscapeDataString(place));
            Assert.EndsWith(
                "was not understood; allowed: the id of a place of this list.",
                Assert.Single(Problem().Matches(html)).Groups[1].Value, StringComparison.Ordinal);
        }
        Assert.Single(Problem().Matches(await PageAsync("/map?countries=IND&place=rs-kyiv")));
    }

    [Theory]
    [InlineData("value", "2.8129 trillion roubles")]
    [InlineData("value-descending", "4.0474 trillion roubles")]
    [InlineData("period", "2.8129 trillion roubles")]
    [InlineData("period-descending", "3.776 trillion roubles")]
    public async Task Table_OfAnOrder_BeginsWithIts(string sort, string first)
    {
        var html = await PageAsync("/charts/military-spending?supplementary=off&view=table&sort=" + sort);
        Assert.Equal(first, Value().Match(html).Groups[1].Value);
    }

    [Fact]
    public async Task Table_OfAnUnknownOrder_IsInThatOfTheRecordAndSaysSo()
    {
        var html = await PageAsync("/charts/military-spending?sort=colour");
        Assert.Equal(
            "sort: \"colour\" was not understood; allowed: quantity, country, period, value, status, source, page, printed, "
            + "each also with -descending.",
            Assert.Single(Problem().Matches(html)).Groups[1].Value);
        Assert.DoesNotContain("aria-sort", html, StringComparison.Ordinal);
    }

    /// <summary>As a browser without scripts sends the form: fields that nobody filled in are there, and empty.</summary>
    [Theory]
    [InlineData(
        "/charts/emigration?supplementary=off&theme=dark&from=&to=2010",
        "/charts/emigration?to=2010&amp;supplementary=off&amp;theme=dark")]
    [InlineData("/timeline?categories=economy&from=2009&to=", "/timeline?categories=economy&amp;from=2009")]
    [InlineData("/map?kinds=joint-university&year=2004&q=", "/map?kinds=joint-university&amp;year=2004")]
    public async Task Form_SentWithEmptyFields_IsUnderstood(string address, string own)
    {
        var html = await host.Client.GetStringAsync(address, Cancellation);
        Assert.Empty(Problem().Matches(html));
        Assert.Contains($"href=\"{own}", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/map?countries=KAZ&moved=5.9286,3.3336,2", "/map?at=")]
    [InlineData("/map?countries=KAZ&moved=-1e300,1e300,1e300", "/map?")]
    [InlineData("/map?countries=KAZ&moved=NaN,Infinity,2", "/map?countries=KAZ")]
    [InlineData("/map?countries=KAZ&moved=", null)]
    [InlineData("/map?countries=KAZ&moved=1,2", "/map?countries=KAZ")]
    [InlineData("/map?countries=KAZ&at=42,72,3&moved=x,y,z", "/map?at=42,72,3&countries=KAZ")]
    [InlineData("/map?area=central-asia&moved=0,0,-5", "/map")]
    public async Task Map_MovedByTheScript_LeadsToAnAddressThatIsUnderstood(string address, string? start)
    {
        var answer = await host.Client.GetAsync(address, Cancellation);
        if (start is null)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return;
        }
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var to = answer.Headers.Location!.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal);
        Assert.StartsWith(start, to, StringComparison.Ordinal);
        Assert.DoesNotContain("moved", to, StringComparison.Ordinal);
        Assert.Empty(Problem().Matches(await PageAsync(to)));
    }

    private static string With(string page, string name, string value) =>
        page + (page.Contains('?', StringComparison.Ordinal) ? '&' : '?') + $"{name}={value}";

    private async Task<string> PageAsync(string address)
    {
        var answer = await host.Client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [GeneratedRegex("data-receipt=\"([^\"]+)\"")]
    private static partial Regex Receipt();

    [GeneratedRegex("class=\"close\" role=\"button\" href=\"([^\"]+)\"")]
    private static partial Regex Close();

    [GeneratedRegex("<li>([a-z]+: .+? was not understood[^<]+)</li>")]
    private static partial Regex Problem();

    [GeneratedRegex("<td role=\"cell\" class=\"number\"><a class=\"value\"[^>]+>([^<]+)</a>")]
    private static partial Regex Value();
}
