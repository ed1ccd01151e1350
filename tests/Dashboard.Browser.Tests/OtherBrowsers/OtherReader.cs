using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>One tab or window, with everything that went wrong in it.</summary>
internal abstract class OtherReader : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15), BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>What went wrong so far.</summary>
    protected ConcurrentQueue<string> Troubles { get; } = [];

    internal abstract Task GoAsync(string path);

    internal abstract Task GoBackAsync();

    /// <summary>What an expression of the page's own language comes to, as text; a promise is waited for.</summary>
    internal abstract Task<string> TellAsync(string expression);

    /// <summary>Presses a key where the focus is: a letter, or a code point of WebDriver for a key without one.</summary>
    internal abstract Task PressAsync(string key);

    public abstract ValueTask DisposeAsync();

    protected abstract Task MoveMouseAsync(double x, double y);

    protected abstract Task PressMouseAsync();

    /// <summary>Waits until an expression comes to a text.</summary>
    internal async Task ExpectAsync(string expected, string expression)
    {
        var waited = Stopwatch.StartNew();
        string told;
        do
        {
            told = await TellAsync(expression);
            if (told == expected) return;
            await Task.Delay(BetweenLooks);
        }
        while (waited.Elapsed < Patience);
        Assert.Equal(expected, told);
    }

    /// <summary>Moves the mouse to the middle of the first element that is seen.</summary>
    internal async Task HoverAsync(string selector)
    {
        var (x, y) = await MiddleAsync(selector);
        await MoveMouseAsync(x, y);
    }

    /// <summary>Clicks the middle of the first element that is seen.</summary>
    internal async Task ClickAsync(string selector)
    {
        await HoverAsync(selector);
        await PressMouseAsync();
    }

    internal async Task TypeAsync(string text)
    {
        foreach (var letter in text) await PressAsync(letter.ToString());
    }

    /// <summary>Fails when anything went wrong.</summary>
    internal virtual void AssertNoTrouble() => Assert.Empty(Troubles);

    private async Task<(double X, double Y)> MiddleAsync(string selector)
    {
        var find = $$"""
            (() => {
              const seen = [...document.querySelectorAll({{System.Text.Json.JsonSerializer.Serialize(selector)}})]
                .find(element => element.checkVisibility());
              if (!seen) return 'none';
              let box = seen.getBoundingClientRect();
              if (box.bottom > innerHeight || box.top < 0) {
                seen.scrollIntoView({ block: 'center', behavior: 'instant' });
                box = seen.getBoundingClientRect();
              }
              return `${box.x + box.width / 2} ${box.y + box.height / 2}`;
            })()
            """;
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var told = await TellAsync(find);
            if (told != "none")
            {
                var at = told.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
                return (at[0], at[1]);
            }
            Assert.True(waited.Elapsed < Patience, $"nothing is seen of {selector}");
            await Task.Delay(BetweenLooks);
        }
    }
}
