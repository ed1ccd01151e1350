using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Drawings in the page's own font: what the server has laid out is what the browser shows.</summary>
public sealed class DrawingTests(DashboardHost host)
{
    /// <summary>
    /// Texts of the drawings that are seen whose own width is more than four percent other than the one that was laid out.
    /// </summary>
    private const string MeasuredOtherwise = """
        async () => {
          await document.fonts.ready;
          const wrong = [];
          for (const text of document.querySelectorAll('.drawing [textLength]')) {
            if (!text.ownerSVGElement.clientWidth) continue;
            const laid = parseFloat(text.getAttribute('textLength'));
            text.removeAttribute('textLength');
            const own = text.getComputedTextLength();
            if (Math.abs(own - laid) > Math.max(1.2, laid * 0.04)) wrong.push(`${text.textContent}: ${own} for ${laid}`);
          }
          return wrong;
        }
        """;

    /// <summary>
    /// Texts that reach beyond their drawing. The space before a line break belongs to the box of a text and is not seen.
    /// </summary>
    private const string Outside = """
        () => [...document.querySelectorAll('.drawing')].filter(d => d.clientWidth).flatMap(drawing => {
          const frame = drawing.getBoundingClientRect();
          return [...drawing.querySelectorAll('text')].filter(text => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            return left < frame.left - 1 || right > frame.right + 4 || top < frame.top - 1 || bottom > frame.bottom + 1;
          }).map(text => text.textContent);
        })
        """;

    /// <summary>A page carries layouts for several widths; at each of them one is seen, and never none.</summary>
    [Theory]
    [InlineData("/charts/students-in-russia")]
    [InlineData("/map")]
    [InlineData("/timeline")]
    [InlineData("/explore?series=student-quotas/KAZ/caiss-2017")]
    [InlineData("/embed/student-quotas")]
    [InlineData("/figures/student-quotas-kaz-2014-or18")]
    public async Task Plot_AtAnyWidth_ShowsOneDrawing(string path)
    {
        await using var reader = await host.OpenAsync(path);
        foreach (var width in new[] { 320, 480, 600, 768, 900, 1280, 1920 })
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            var drawings = await reader.Page.EvaluateAsync<int[]>("""
                () => [...document.querySelectorAll('.plot')].map(plot =>
                  [...plot.querySelectorAll('.drawing')].filter(drawing => drawing.getClientRects().length > 0).length)
                """);
            Assert.NotEmpty(drawings);
            Assert.All(drawings, shown => Assert.True(shown == 1, $"{shown} drawings at {width} pixels"));
        }
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(800)]
    [InlineData(390)]
    public async Task Texts_OfEveryDrawing_AreAsWideAsTheyWereMeasured(int width)
    {
        await using var reader = await host.OpenAsync("/charts",
            o => o.ViewportSize = new ViewportSize { Width = width, Height = 900 });
        var wrong = new List<string>();
        foreach (var chart in await reader.ListedChartsAsync())
        {
            await reader.Page.GotoAsync(chart);
            wrong.AddRange((await reader.Page.EvaluateAsync<string[]>(Outside)).Select(text => $"{chart}, outside: {text}"));
            wrong.AddRange((await reader.Page.EvaluateAsync<string[]>(MeasuredOtherwise)).Select(text => $"{chart}: {text}"));
        }
        Assert.Empty(wrong);
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(1440, "wide")]
    [InlineData(800, "middle")]
    [InlineData(390, "narrow")]
    public async Task Layout_OfEachScreen_IsChosenWithoutAScript(int width, string frame)
    {
        await using var reader = await host.OpenAsync("/charts/emigration",
            o => (o.ViewportSize, o.JavaScriptEnabled) = (new ViewportSize { Width = width, Height = 900 }, false));
        await Expect(reader.Page.Locator(".drawing:visible")).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator(".drawing:visible")).ToHaveAttributeAsync("data-frame", frame);
        await Expect(reader.Page.Locator(".drawing:visible")).ToContainTextAsync("All emigrants");
    }

    [Fact]
    public async Task Text_OfADrawing_CanBeSelectedAndFound()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => window.find('300 planned')"));
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => !!getSelection().anchorNode.parentElement.closest('.drawing')"));
    }
}
