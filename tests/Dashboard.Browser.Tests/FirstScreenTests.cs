using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What a reader sees before scrolling, measured.</summary>
public sealed class FirstScreenTests(DashboardHost host)
{
    private static readonly string[] ChartParts = ["h1", ".actions", ".plot .drawing:visible", ".description", ".strip"];

    public static TheoryData<string, string[]> OnALaptop => new()
    {
        { "/", ["h1", ".hero .lead", ".holds", ".finding >> nth=2", ".map-picture", ".door >> nth=2"] },
        { "/charts/military-spending", ChartParts }, { "/charts/student-quotas", ChartParts },
        { "/charts/emigration", ChartParts },
        { "/timeline", ["h1", ".action-filters", ".plot .drawing:visible", ".zoom", ".timeline-list h2"] },
        { "/countries/KAZ", ["h1", ".country-charts .card >> nth=4"] },
        { "/countries/UZB", ["h1", ".country-charts .card >> nth=2"] },
        { "/disagreements", ["h1", ".dispute >> nth=2"] },
        { "/charts", ["h1", ".list-form", ".topic-group h2 >> nth=0"] },
        { "/lessons", ["h1", ".shelf .card >> nth=3"] },
    };

    public static TheoryData<string, string[]> OnAPhone => new()
    {
        { "/", ["h1", ".hero .lead", ".holds"] },
        { "/charts/military-spending", ["h1", ".actions", ".tabs", ".plot .drawing:visible"] },
        { "/charts/student-quotas", ["h1", ".actions", ".tabs"] },
        { "/timeline", ["h1", ".action-filters"] },
        { "/countries/KAZ", ["h1", ".country-charts .card >> nth=0"] },
        { "/disagreements", ["h1", ".dispute >> nth=0"] },
        { "/charts", ["h1", ".list-form"] },
        { "/lessons", ["h1", ".shelf .card >> nth=0"] },
    };

    [Theory]
    [MemberData(nameof(OnALaptop))]
    public Task FirstScreen_OfALaptop_Holds(string path, string[] parts) => AssertSeenAsync(path, Size.Laptop, 1, parts);

    [Theory]
    [MemberData(nameof(OnAPhone))]
    public Task FirstScreen_OfAPhone_Holds(string path, string[] parts) => AssertSeenAsync(path, Size.Phone, 1, parts);

    [Fact]
    public Task Overview_OnAPhone_FitsTwoScreens() =>
        AssertSeenAsync("/", Size.Phone, 2, [".finding >> nth=2", ".map-picture", ".door >> nth=2"]);

    /// <summary>Layout shift that nobody sees: a line of a pixel across a column.</summary>
    private const double Unseen = 0.02;

    /// <summary>What stands beside and below the drawing comes a frame later: in its place, and moving nothing.</summary>
    [Theory]
    [InlineData("/charts/military-spending", 1440)]
    [InlineData("/charts/military-spending", 390)]
    [InlineData("/map", 1440)]
    [InlineData("/map", 390)]
    public async Task NewPage_IsWholeAfterItsFirstFrame_AndMovesNothing(string path, int width)
    {
        await using var reader = await host.OpenAsync(path, o => o.ViewportSize = new() { Width = width, Height = 844 });
        await reader.Page.WaitForFunctionAsync("() => !('first' in document.documentElement.dataset)");
        var moved = await reader.Page.EvaluateAsync<double>("""
            () => new Promise(done => {
              new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0)))
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(0), 500);
            })
            """);
        Assert.InRange(moved, 0, Unseen);
        Assert.True(await reader.Page.Locator(".beside > *").First.IsVisibleAsync());
        await reader.Page.EvaluateAsync("() => scrollTo(0, 700)");
        await reader.Page.ReloadAsync();
        await reader.Page.WaitForFunctionAsync("() => Math.abs(scrollY - 700) < 1");
    }

    [Theory]
    [InlineData("/charts/student-quotas?view=table", 390)]
    [InlineData("/charts/military-spending-sipri?view=table", 390)]
    public async Task Table_OnAPhone_ShowsTheValueFirst(string path, int width)
    {
        await using var reader = await host.OpenAsync(path, o => o.ViewportSize = new() { Width = width, Height = 844 });
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.figure-table tbody tr')].filter(row => {
              const cells = [...row.cells].map(cell => [cell, cell.getBoundingClientRect()]).filter(([, b]) => b.width);
              const [first] = cells.sort(([, a], [, b]) => a.top - b.top || a.left - b.left)[0];
              return !first.matches('.number') || cells.some(([, b]) => b.right > innerWidth);
            }).map(row => row.textContent)
            """));
        Assert.Equal(0, await reader.OverflowAsync());
    }

    [Theory]
    [InlineData("/charts/student-quotas", 1920, false)]
    [InlineData("/charts/military-spending-sipri", 1920, false)]
    [InlineData("/charts/students-in-russia", 1920, false)]
    [InlineData("/charts/student-quotas", 718, true)]
    [InlineData("/charts/students-in-russia", 718, true)]
    public async Task Table_OnAWideScreenAndOnPaper_IsNotCut(string path, int width, bool onPaper)
    {
        await using var reader = await host.OpenAsync(path, o => o.ViewportSize = new() { Width = width, Height = 1080 });
        if (onPaper) await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await reader.Page.EvaluateAsync<bool>("""
            () => [...document.querySelectorAll('.figures .scroll')].every(frame => {
              const table = frame.querySelector('table');
              return table.getBoundingClientRect().right <= frame.getBoundingClientRect().right + 1;
            })
            """), "the table is wider than its frame");
    }

    private async Task AssertSeenAsync(string path, ViewportSize size, int screens, string[] parts)
    {
        await using var reader = await host.OpenAsync(path, o => o.ViewportSize = size);
        await reader.Page.EvaluateAsync("() => document.fonts.ready");
        foreach (var part in parts)
        {
            var box = await reader.Page.Locator(part).First.BoundingBoxAsync();
            Assert.True(box is { Width: > 0, Height: > 0 }, $"{part} is not there");
            Assert.True(box!.Y >= 0 && box.Y + box.Height <= (size.Height * screens) + 1,
                $"{part} ends at {box.Y + box.Height} of {size.Height * screens}");
            Assert.True(box.X >= 0 && box.X + box.Width <= size.Width + 1, $"{part} is wider than the screen");
        }
        Assert.Equal(0, await reader.OverflowAsync());
        reader.AssertNoTrouble();
    }
}
