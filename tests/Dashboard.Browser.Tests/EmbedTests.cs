using Dashboard.Web.Links;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>A chart or the map in a frame of another page.</summary>
public sealed class EmbedTests(DashboardHost host)
{
    private const string School = "http://school.example/lesson";

    /// <summary>Pixels below the last line of a frame; lines are estimated to break as the browser breaks them.</summary>
    private const int MostEmpty = 70;

    [Theory]
    [InlineData("/embed/student-quotas", "/charts/student-quotas", 8, true)]
    [InlineData("/embed/student-quotas", "/charts/student-quotas", 8, false)]
    [InlineData("/embed/emigration?from=1995&supplementary=off", "/charts/emigration?from=1995&supplementary=off", 1, true)]
    [InlineData("/embed/map?area=central-asia&at=42,72,3", "/map?area=central-asia&at=42,72,3", 14, true)]
    [InlineData("/embed/map?area=central-asia&at=42,72,3", "/map?area=central-asia&at=42,72,3", 14, false)]
    public async Task Embed_InAPageOfAnotherHost_IsDrawnAndLeadsToItsPage(string path, string page, int marks, bool javaScript)
    {
        await using var reader = await OpenAsync(path, 760, javaScript);
        var frame = reader.Page.FrameLocator("iframe");
        await Expect(frame.Locator("h1")).ToBeVisibleAsync();
        await Expect(frame.Locator(".drawing:visible")).ToHaveCountAsync(1);
        await Expect(frame.Locator(".drawing:visible [data-mark]")).ToHaveCountAsync(marks);
        await Expect(frame.Locator(".strip")).ToContainTextAsync("Sources:");
        await Expect(frame.Locator(".embed-back a")).ToHaveAttributeAsync("href", host.Address + page);
        await Expect(frame.Locator("a:not([target=_blank], [data-holds])")).ToHaveCountAsync(0);
        Assert.Empty(await reader.Page.Context.CookiesAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Embed_OnAPhone_IsReadableWithoutAScrollBarAcross()
    {
        await using var reader = await OpenAsync("/embed/emigration", 360, javaScript: true);
        var frame = reader.Page.FrameLocator("iframe");
        // Until its style sheet has come, all its drawings are seen.
        await Expect(frame.Locator(".drawing:visible")).ToHaveCountAsync(1);
        await Expect(frame.Locator(".drawing:visible")).ToHaveAttributeAsync("data-frame", "narrow");
        await Expect(frame.Locator(".drawing:visible")).ToContainTextAsync("All emigrants");
        Assert.True(await frame.Locator("html").EvaluateAsync<bool>("html => html.scrollWidth <= html.clientWidth"));
        reader.AssertNoTrouble();
    }

    /// <summary>No scroll bar, and no empty foot.</summary>
    [Theory]
    [InlineData(1000)]
    [InlineData(760)]
    [InlineData(360)]
    public async Task Height_OfEveryCode_IsThatOfItsFrame(int width)
    {
        await using var reader = await host.OpenAsync("/charts");
        var pages = await reader.ListedChartsAsync();
        List<string> bad = [];
        foreach (var page in pages.Append("/map").Append("/map?area=world").Append("/charts/tv-channels?countries=KAZ"))
        {
            var asked = await reader.Page.APIRequest.GetAsync(
                $"{host.Address}/oembed?url={Uri.EscapeDataString(host.Address + page)}&maxwidth={width}");
            var answer = (await asked.JsonAsync())!.Value;
            var (told, wide) = (answer.GetProperty("height").GetInt32(), answer.GetProperty("width").GetInt32());
            await reader.Page.SetViewportSizeAsync(wide, told);
            await reader.Page.GotoAsync(page.Replace("/charts/", "/embed/", StringComparison.Ordinal).Replace(
                "/map", "/embed/map", StringComparison.Ordinal));
            var height = await reader.Page.EvaluateAsync<int>("() => Math.ceil(document.body.offsetHeight)");
            if (height > told || height < told - MostEmpty) bad.Add($"{page}: {told} for {height}");
        }
        Assert.Empty(bad);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Frame_WithScripts_SaysItsHeight()
    {
        await using var reader = await OpenAsync("/embed/student-quotas", 760, javaScript: true);
        await reader.Page.WaitForFunctionAsync("() => window.told?.some(m => m.type === 'central-asia-influence:height')");
        var frame = reader.Page.FrameLocator("iframe");
        var inner = await frame.Locator("body").EvaluateAsync<int>("body => Math.ceil(body.offsetHeight)");
        await frame.Locator(".embed-notes summary").ClickAsync();
        await reader.Page.WaitForFunctionAsync("before => window.told.at(-1).height > before", inner);
        reader.AssertNoTrouble();
    }

    /// <summary>Slides that a frame has taken the focus from get it back.</summary>
    [Theory]
    [InlineData("Escape", "")]
    [InlineData("PageDown", "{\"method\":\"next\"}")]
    [InlineData("PageUp", "{\"method\":\"prev\"}")]
    public async Task Key_OfSlides_InAFrame_GoesBackToThem(string key, string message)
    {
        await using var reader = await OpenAsync("/embed/student-quotas", 760, javaScript: true);
        var frame = reader.Page.FrameLocator("iframe");
        await frame.Locator(".subtitle").ClickAsync();
        await Expect(reader.Page.Locator("iframe")).ToBeFocusedAsync();
        await reader.PressAsync(key);
        await Expect(reader.Page.Locator("iframe")).Not.ToBeFocusedAsync();
        if (message.Length > 0) await reader.Page.WaitForFunctionAsync("message => window.told.includes(message)", message);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Embed_InAPageFromADisk_IsDrawn()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("dashboard-slides-").FullName, "slides.html");
        await File.WriteAllTextAsync(file, "<!DOCTYPE html><title>Slides</title>"
            + EmbedCode.Of(host.Address + "/embed/student-quotas", "Chart", 760), TestContext.Current.CancellationToken);
        await using var reader = await host.OpenAsync("/about");
        reader.Hosts.Add("file:");
        await reader.Page.GotoAsync(new Uri(file).AbsoluteUri);
        await Expect(reader.Page.FrameLocator("iframe").Locator(".drawing:visible [data-mark]")).ToHaveCountAsync(8);
        reader.AssertNoTrouble();
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task Mark_OfAnEmbed_HasATipAndOpensItsFigureBeside()
    {
        await using var reader = await OpenAsync("/embed/military-spending", 760, javaScript: true);
        var frame = reader.Page.FrameLocator("iframe");
        var mark = frame.Locator(".drawing:visible [data-mark=military-spending-rus-2013-or18]");
        await HoverAsync(mark, frame.Locator(".tip"));
        await Expect(frame.Locator(".tip"))
            .ToHaveTextAsync("Military spending, Russia, 2013\n2.8129 trillion roubles\nOspanova & Rakhmatulin 2018, p. 199");
        var page = await reader.Page.RunAndWaitForPopupAsync(() => mark.ClickAsync());
        await Expect(page).ToHaveURLAsync(host.Address + "/figures/military-spending-rus-2013-or18");
        Assert.Equal(School, reader.Page.Url);
    }

    [Fact]
    public async Task Embed_InASandbox_HasItsFontsAndTooltips()
    {
        await using var reader = await OpenAsync("/embed/military-spending", 760, javaScript: true, sandbox: "allow-scripts");
        var frame = reader.Page.FrameLocator("iframe");
        await HoverAsync(
            frame.Locator(".drawing:visible [data-mark='military-spending-rus-2013-or18']"), frame.Locator(".tip"));
        await Expect(frame.Locator(".tip")).ToContainTextAsync("2.8129 trillion roubles");
        const string HasInter = "async () => (await document.fonts.ready).check('16px Inter')";
        Assert.True(await frame.Locator("body").EvaluateAsync<bool>(HasInter));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Place_OfAnEmbeddedMap_OpensItsReceiptBeside()
    {
        await using var reader = await OpenAsync("/embed/map?countries=PER", 760, javaScript: true);
        var mark = reader.Page.FrameLocator("iframe").Locator(".drawing:visible [data-mark]");
        var page = await reader.Page.RunAndWaitForPopupAsync(() => mark.ClickAsync());
        await Expect(page.Locator(".receipt")).ToContainTextAsync("Russian Centre of Science and Culture, Lima");
        Assert.Equal(School, reader.Page.Url);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Embed_WithoutAThemeOfItsOwn_HasTheReaders()
    {
        await using var reader = await OpenAsync("/embed/emigration", 760, javaScript: true, ColorScheme.Dark);
        await Expect(reader.Page.FrameLocator("iframe").Locator("body")).ToHaveCSSAsync("background-color", "rgb(23, 26, 30)");
        await using var other = await OpenAsync("/embed/emigration?theme=light", 760, javaScript: true, ColorScheme.Dark);
        await Expect(other.Page.FrameLocator("iframe").Locator("body")).ToHaveCSSAsync("background-color", "rgb(251, 250, 247)");
    }

    /// <summary>Whatever scrolls under a resting pointer hides the tip, as it should; the reader's hand moves again.</summary>
    private static async Task HoverAsync(ILocator mark, ILocator tip)
    {
        for (var tries = 0; tries < 3; tries++)
        {
            await mark.Page.Mouse.MoveAsync(1, 1);
            await mark.HoverAsync();
            await mark.Page.WaitForTimeoutAsync(200);
            if (await tip.IsVisibleAsync()) return;
        }
    }

    /// <summary>A page of another host that frames an address with the code that readers copy.</summary>
    private async Task<Reader> OpenAsync(
        string address, int width, bool javaScript, ColorScheme scheme = ColorScheme.Light, string? sandbox = null)
    {
        var reader = await host.OpenAsync("/about", o =>
        {
            o.JavaScriptEnabled = javaScript;
            o.ColorScheme = scheme;
            o.ViewportSize = new ViewportSize { Width = width, Height = 900 };
        });
        reader.Hosts.Add(School);
        await reader.Page.RouteAsync(School, route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = "<!DOCTYPE html><link rel=\"icon\" href=\"data:,\">"
                + "<script>told = []; addEventListener('message', e => told.push(e.data))</script>"
                + "<body style=\"margin:0\">"
                + EmbedCode.Of(host.Address + address, "Chart", 760).Replace(
                    "<iframe ", "<iframe " + (sandbox is null ? "" : $"sandbox=\"{sandbox}\" "), StringComparison.Ordinal),
        }));
        await reader.Page.GotoAsync(School);
        return reader;
    }
}
