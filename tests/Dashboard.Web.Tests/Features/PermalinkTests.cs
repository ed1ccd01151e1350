using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features;

public sealed partial class PermalinkTests(WebHost host)
{
    private const string Earlier = "989d65977171";

    [Fact]
    public async Task Link_OfThePresentVersion_SaysNothing()
    {
        var present = await PresentAsync();
        Assert.Equal("", await NoticeAsync("/charts/emigration?v=" + present));
        Assert.Equal("", await NoticeAsync("/charts/emigration?v=" + present[..12]));
        Assert.Equal("", await NoticeAsync("/charts/emigration"));
    }

    [Fact]
    public async Task Link_OfTheMapInAnEarlierVersion_SaysWhatHasBecomeOfIt()
    {
        Assert.Equal("", await NoticeAsync("/map?v=" + await PresentAsync()));
        Assert.StartsWith(
            $"This link was made with data version {Earlier}; the record is now at ", await NoticeAsync("/map?v=" + Earlier),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/charts/")]
    [InlineData("/embed/")]
    public async Task Link_OfAnEarlierVersion_ListsWhatHasChangedInTheChart(string address) => Assert.Equal(
        $"This link was made with data version {Earlier}; the record is now at {(await PresentAsync())[..12]}. "
        + "What is shown here since then: 1 added, 1 changed, 0 removed. What has changed "
        + "Changed: Reach of the Okno complex at Nurek, Tajikistan, undated: placed at 2017 → placed at 2015. 2026-11-25 "
        + "Added: From Kant to Manas, Kyrgyzstan, undated: 30 km, Ospanova & Rakhmatulin 2018, p. 200. 2026-11-25",
        await NoticeAsync($"{address}okno-altitude?v={Earlier}"));

    [Fact]
    public async Task Link_OfAFigureInAnEarlierVersion_SaysWhatHasBecomeOfItAlone()
    {
        var lead = $"This link was made with data version {Earlier}; the record is now at {(await PresentAsync())[..12]}. ";
        Assert.StartsWith(
            lead + "What is shown here since then: 0 added, 1 changed, 0 removed. What has changed "
            + "Changed: Reach of the Okno complex at Nurek, Tajikistan, undated: placed at 2017 → placed at 2015.",
            await NoticeAsync($"/figures/okno-altitude-tjk-undated-or18?v={Earlier}"), StringComparison.Ordinal);
        Assert.Equal(
            lead + "Nothing shown here has changed.", await NoticeAsync($"/figures/military-spending-rus-2013-or18?v={Earlier}"));
    }

    [Theory]
    [InlineData("student-quotas", " open")]
    [InlineData("students-in-russia", "")]
    public async Task ListOfChanges_WhenItIsLong_IsFolded(string slug, string attribute) =>
        Assert.Contains(
            $"<details{attribute}><summary>What has changed",
            await host.Client.GetStringAsync($"/charts/{slug}?v={Earlier}", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);

    [Fact]
    public async Task Link_OfAnEarlierVersionWithTheSameFigures_SaysSo() => Assert.Equal(
        $"This link was made with data version {Earlier}; the record is now at {(await PresentAsync())[..12]}. "
        + "Nothing shown here has changed.",
        await NoticeAsync($"/charts/russian-language-enrollment?v={Earlier}"));

    [Fact]
    public async Task Link_OfAVersionThatNeverWas_SaysSo() => Assert.Equal(
        "This link names data version 0123456789ab, which is neither the present version, "
        + $"{(await PresentAsync())[..12]}, nor an earlier one in the list of changes. "
        + "The page shows the record as it is now.",
        await NoticeAsync("/charts/emigration?v=0123456789abcdef"));

    [Fact]
    public async Task Link_OfNoVersion_IsAPartThatWasNotUnderstood() => Assert.Contains(
        "v: &quot;now&quot; was not understood; allowed: 12 to 64 digits of a data version, as pages print it.",
        await host.Client.GetStringAsync("/charts/emigration?v=now", TestContext.Current.CancellationToken),
        StringComparison.Ordinal);

    private async Task<string> PresentAsync() =>
        (await host.Factory.Services.GetRequiredService<DashboardData>().HistoryAsync()).DataVersion;

    /// <summary>The words of the notice; empty when there is none.</summary>
    private async Task<string> NoticeAsync(string address)
    {
        var html = await host.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        var words = Markup().Replace(WebUtility.HtmlDecode(Notice().Match(html).Value), " ");
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("<div class=\"since\".+?</div>", RegexOptions.Singleline)]
    private static partial Regex Notice();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Markup();
}
