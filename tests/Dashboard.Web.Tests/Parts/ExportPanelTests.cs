using System.Net;
using Bunit;
using Dashboard.Web.Layout;
using Dashboard.Web.Parts;
using SkiaSharp;
using TestContext = Xunit.TestContext;

namespace Dashboard.Web.Tests.Parts;

public sealed class ExportPanelTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public void Panel_BeforeItIsOpened_AsksForNoPicture()
    {
        var panel = Panel();
        Assert.Equal("export-panel", panel.Find(".action-export").GetAttribute("popovertarget"));
        Assert.NotNull(panel.Find("#export-panel[popover]"));
        var preview = panel.Find("img");
        Assert.Equal(
            (null, "In words", "1920", "1080"),
            (preview.GetAttribute("src"), preview.GetAttribute("alt"),
                preview.GetAttribute("width"), preview.GetAttribute("height")));
    }

    [Fact]
    public void Panel_OfAQuery_SavesLinksAndNamesThatPicture()
    {
        var panel = Panel();
        const string Address = "/charts/emigration.png?countries=KAZ";
        Assert.Equal(
            (Address, "emigration-kaz.png"),
            (panel.Find(".action-save").GetAttribute("href"), panel.Find(".action-save").GetAttribute("download")));
        Assert.Equal("http://localhost" + Address, panel.Find("#export-link").TextContent);
        Assert.Equal("http://localhost", panel.Find("#export-link").GetAttribute("data-host"));
        Assert.Equal("/charts.zip", panel.Find(".action-zip").GetAttribute("href"));
        var form = panel.Find("form");
        Assert.Equal(
            ("/charts/emigration.png", "/charts/emigration", "emigration-kaz"),
            (form.GetAttribute("action"), form.GetAttribute("data-path"), form.GetAttribute("data-name")));
        Assert.Equal(
            ["countries=KAZ", "v=0123456789ab"],
            panel.FindAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
    }

    [Fact]
    public void Choices_OfThePanel_AreAllThatPicturesHave()
    {
        var panel = Panel();
        Assert.Equal(["png checked", "svg"], Choices(panel, "format"));
        Assert.Equal([.. StillSize.Presets.Keys.Select(p => p == "slide" ? "slide checked" : p), ""], Choices(panel, "size"));
        Assert.Equal(["light checked", "dark", "contrast"], Choices(panel, "theme"));
        Assert.Equal(["on"], Choices(panel, "transparent"));
        Assert.Equal(
            StillSize.Presets.Values.Select(s => $"{s.Width} {s.Height}"),
            panel.FindAll("input[name=size][data-width]")
                .Select(i => $"{i.GetAttribute("data-width")} {i.GetAttribute("data-height")}"));
        Assert.Equal(
            ["width 1920 200 4000", "height 1080 200 4000"],
            panel.FindAll(".side").Select(i =>
                $"{i.GetAttribute("name")} {i.GetAttribute("value")} "
                + $"{i.GetAttribute("data-least")} {i.GetAttribute("data-most")}"));
    }

    /// <summary>Each choice by itself, as the script of the panel writes it into the address.</summary>
    [Fact]
    public async Task Picture_OfEachChoice_IsDrawnAsChosen()
    {
        foreach (var choice in Panel().FindAll("input[name=size]:not([data-own]), input[name=theme], input[name=transparent]"))
        {
            var chosen = $"{choice.GetAttribute("name")}={choice.GetAttribute("value")}";
            var address = $"/charts/emigration.png?countries=KAZ&{chosen}&v=0123456789ab";
            var answer = await _host.Client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
            if (choice.GetAttribute("data-width") is not { } width) continue;
            using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Equal((width, choice.GetAttribute("data-height")), ($"{picture.Width}", $"{picture.Height}"));
        }
    }

    private static IEnumerable<string> Choices(IRenderedComponent<ExportPanel> panel, string name) =>
        panel.FindAll($"input[name={name}]").Select(i => i.GetAttribute("value") + (i.HasAttribute("checked") ? " checked" : ""));

    private IRenderedComponent<ExportPanel> Panel() => Context.Render<ExportPanel>(p => p
        .Add(e => e.Path, "/charts/emigration").Add(e => e.Query, (ChartQuery.All with { Countries = ["KAZ"] }).ToString())
        .Add(e => e.Summary, "In words").Add(e => e.DataVersion, "0123456789abcdef"));
}
