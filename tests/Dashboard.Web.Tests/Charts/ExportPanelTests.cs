using AngleSharp.Dom;
using Bunit;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace Dashboard.Web.Tests.Charts;

public sealed class ExportPanelTests : IAsyncDisposable
{
    private const string Version = "0123456789abcdef";
    private readonly BunitContext _context = new() { JSInterop = { Mode = JSRuntimeMode.Loose } };

    public ExportPanelTests()
    {
        BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
        _context.Services.AddMudServices();
        _context.Services.AddSingleton(new PublicAddress(new ConfigurationBuilder().Build()));
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    [Fact]
    public void Panel_BeforeItIsOpened_AsksForNoPicture()
    {
        var panel = Panel();
        Assert.Empty(panel.FindAll("img"));
        Assert.Equal("export-panel", panel.Find(".action-export").GetAttribute("popovertarget"));
    }

    [Fact]
    public void Panel_Opened_ShowsThePictureThatItSavesAndLinks()
    {
        var panel = Open();
        const string address = "/charts/emigration.png?countries=KAZ&v=0123456789ab";
        Assert.Equal(address, panel.Find("img").GetAttribute("src"));
        Assert.Equal("In words", panel.Find("img").GetAttribute("alt"));
        Assert.Equal(("1920", "1080"), (panel.Find("img").GetAttribute("width"), panel.Find("img").GetAttribute("height")));
        Assert.Equal(address, panel.Find(".action-save").GetAttribute("href"));
        Assert.Equal("emigration.png", panel.Find(".action-save").GetAttribute("download"));
        Assert.Equal("http://localhost" + address, panel.Find("#export-link").TextContent);
        Assert.Equal("/charts.zip", panel.Find(".action-zip").GetAttribute("href"));
        Assert.Equal("The picture is being drawn…", panel.Find(".export-preview p").TextContent);
    }

    [Theory]
    [InlineData("export-format", "svg", "/charts/emigration.svg?countries=KAZ", "/charts.zip?format=svg")]
    [InlineData("export-size", "wide4k", "/charts/emigration.png?countries=KAZ&size=wide4k", "/charts.zip?size=wide4k")]
    [InlineData("export-size", "a4", "/charts/emigration.png?countries=KAZ&size=a4", "/charts.zip?size=a4")]
    [InlineData("export-size", "own", "/charts/emigration.png?countries=KAZ&width=1920&height=1080", "/charts.zip?width=1920&height=1080")]
    [InlineData("export-theme", "dark", "/charts/emigration.png?countries=KAZ&theme=dark", "/charts.zip?theme=dark")]
    [InlineData("export-theme", "contrast", "/charts/emigration.png?countries=KAZ&theme=contrast", "/charts.zip?theme=contrast")]
    public void Choice_Made_ChangesPreviewSaveLinkAndZip(string name, string value, string picture, string zip)
    {
        var panel = Open();
        _ = panel.Find($"input[name={name}][value={value}]").ChangeAsync(new() { Value = value });
        AssertPicture(panel, picture + "&v=0123456789ab");
        Assert.Equal(zip, panel.Find(".action-zip").GetAttribute("href"));
    }

    [Fact]
    public void Choices_Several_AreAllInTheAddressAndThePictureCopiedIsPng()
    {
        var panel = Open();
        _ = panel.Find("input[value=svg]").ChangeAsync(new() { Value = "svg" });
        _ = panel.Find("input[value=square]").ChangeAsync(new() { Value = "square" });
        _ = panel.Find("input[name=export-transparent]").ChangeAsync(new() { Value = true });
        AssertPicture(panel, "/charts/emigration.svg?countries=KAZ&size=square&transparent=on&v=0123456789ab");
        Assert.Equal("/charts/emigration.png?countries=KAZ&size=square&transparent=on&v=0123456789ab", panel.Find(".action-copy").GetAttribute("data-copies-picture"));
        Assert.Equal("emigration.svg", panel.Find(".action-save").GetAttribute("download"));
        Assert.Equal(("1080", "1080"), (Sides(panel)[0].GetAttribute("value"), Sides(panel)[1].GetAttribute("value")));
    }

    [Fact]
    public void Size_Typed_IsTheSizeOfThePicture()
    {
        var panel = Open();
        _ = Sides(panel)[0].InputAsync(new() { Value = "1000" });
        _ = Sides(panel)[1].InputAsync(new() { Value = "700" });
        AssertPicture(panel, "/charts/emigration.png?countries=KAZ&width=1000&height=700&v=0123456789ab");
        Assert.True(panel.Find("input[value=own]").HasAttribute("checked"));
        Assert.False(panel.Find("input[value=slide]").HasAttribute("checked"));
        Assert.Equal(("1000", "700"), (panel.Find("img").GetAttribute("width"), panel.Find("img").GetAttribute("height")));
    }

    [Theory]
    [InlineData("199")]
    [InlineData("4001")]
    [InlineData("-500")]
    [InlineData("12.5")]
    [InlineData("wide")]
    [InlineData("")]
    public async Task Size_BadlyTyped_SaysWhatIsAllowedAndKeepsTheLastPicture(string typed)
    {
        var panel = Open();
        await panel.Find("input[value=card]").ChangeAsync(new() { Value = "card" });
        await Sides(panel)[0].InputAsync(new() { Value = typed });
        Assert.Equal("", panel.Find("#export-bad-size").TextContent);
        await Sides(panel)[0].ChangeAsync(new() { Value = typed });
        Assert.Equal("Width and height are whole numbers from 200 to 4000. The picture keeps its last size, 1200 × 630.", panel.Find("#export-bad-size").TextContent);
        Assert.Equal(("true", null), (Sides(panel)[0].GetAttribute("aria-invalid"), Sides(panel)[1].GetAttribute("aria-invalid")));
        AssertPicture(panel, "/charts/emigration.png?countries=KAZ&size=card&v=0123456789ab");
        await Sides(panel)[0].InputAsync(new() { Value = "640" });
        Assert.Equal("", panel.Find("#export-bad-size").TextContent);
        AssertPicture(panel, "/charts/emigration.png?countries=KAZ&width=640&height=630&v=0123456789ab");
    }

    [Fact]
    public void Preview_LoadedOrFailed_SaysSo()
    {
        var panel = Open();
        panel.Find("img").TriggerEvent("onload", new Microsoft.AspNetCore.Components.Web.ProgressEventArgs());
        Assert.Equal("", panel.Find(".export-preview p").TextContent);
        _ = panel.Find("input[value=dark]").ChangeAsync(new() { Value = "dark" });
        panel.WaitForAssertion(() => Assert.Equal("The picture is being drawn…", panel.Find(".export-preview p").TextContent));
        panel.Find("img").TriggerEvent("onerror", new Microsoft.AspNetCore.Components.Web.ErrorEventArgs());
        panel.WaitForAssertion(() => Assert.StartsWith("The picture could not be loaded.", panel.Find(".export-preview p").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AsOnScreen_WhereTheBrowserDraws_IsOfferedWhenItIsReady()
    {
        Assert.Empty(Panel().FindAll(".action-screen"));
        var saved = 0;
        var panel = _context.Render<ExportPanel>(p => p.Add(e => e.Path, "/map").Add(e => e.Query, "").Add(e => e.Summary, "x")
            .Add(e => e.DataVersion, Version).Add(e => e.SaveScreen, () => saved++));
        Assert.True(panel.Find(".action-screen").HasAttribute("disabled"));
        panel.Render(p => p.Add(e => e.ScreenReady, true));
        await panel.Find(".action-screen").ClickAsync(new());
        Assert.Equal(1, saved);
        Assert.Equal(("/map.png?v=0123456789ab", "map.png"), (panel.Find(".action-save").GetAttribute("href"), panel.Find(".action-save").GetAttribute("download")));
    }

    [Fact]
    public void Panel_OfADialogOpenBeforeTheCircuit_AsksToOpenItAgain()
    {
        Panel();
        Assert.Equal("export-panel", _context.JSInterop.Invocations["dashboard.reopen"].Single().Arguments[0]);
    }

    private static void AssertPicture(IRenderedComponent<ExportPanel> panel, string address)
    {
        panel.WaitForAssertion(() => Assert.Equal(address, panel.Find("img").GetAttribute("src")));
        Assert.Equal(address, panel.Find(".action-save").GetAttribute("href"));
        Assert.Equal("http://localhost" + address, panel.Find("#export-link").TextContent);
    }

    private static IReadOnlyList<IElement> Sides(IRenderedComponent<ExportPanel> panel) => [.. panel.FindAll(".side")];

    private IRenderedComponent<ExportPanel> Open()
    {
        var panel = Panel();
        panel.Find("[popover]").TriggerEvent("ontoggle", EventArgs.Empty);
        return panel;
    }

    private IRenderedComponent<ExportPanel> Panel() => _context.Render<ExportPanel>(p => p
        .Add(e => e.Path, "/charts/emigration").Add(e => e.Query, (ChartQuery.All with { Countries = ["KAZ"] }).ToString())
        .Add(e => e.Summary, "In words").Add(e => e.DataVersion, Version));
}
