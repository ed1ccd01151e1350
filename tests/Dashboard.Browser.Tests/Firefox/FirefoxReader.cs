using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Input;
using WebDriverBiDi.Log;
using WebDriverBiDi.Script;

namespace Dashboard.Browser.Tests.Firefox;

/// <summary>One tab of Firefox, with everything that went wrong in it.</summary>
internal sealed class FirefoxReader : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15), BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>What Firefox says when a page is left before everything of it has come.</summary>
    private const string GivenUp = "NS_BINDING_ABORTED";

    private readonly BiDiDriver _driver;
    private readonly string _tab, _address;
    private readonly ConcurrentQueue<string> _troubles = [];

    internal FirefoxReader(BiDiDriver driver, string tab, string address)
    {
        (_driver, _tab, _address) = (driver, tab, address);
        driver.Log.OnEntryAdded.AddObserver(entry =>
        {
            if (entry.Source.BrowsingContextId == tab && entry.Level >= LogLevel.Warn)
                _troubles.Enqueue($"console {entry.Level}: {entry.Text}");
        });
        driver.Network.OnFetchError.AddObserver(failure =>
        {
            if (failure.BrowsingContextId == tab && failure.ErrorText != GivenUp)
                _troubles.Enqueue($"{failure.ErrorText}: {failure.Request.Url}");
        });
        driver.Network.OnResponseCompleted.AddObserver(answer =>
        {
            if (answer.BrowsingContextId == tab && answer.Response.Status >= 400)
                _troubles.Enqueue($"{answer.Response.Status}: {answer.Response.Url}");
        });
    }

    internal Task GoAsync(string path) => _driver.BrowsingContext.NavigateAsync(
        new NavigateCommandParameters(_tab, _address + path) { Wait = ReadinessState.Complete });

    internal Task GoBackAsync() => _driver.BrowsingContext.TraverseHistoryAsync(new TraverseHistoryCommandParameters(_tab, -1));

    /// <summary>What an expression of the page's own language comes to, as text; a promise is waited for.</summary>
    internal async Task<string> TellAsync(string expression)
    {
        var result = await _driver.Script.EvaluateAsync(new EvaluateCommandParameters(
            $"(async () => String(await ({expression})))()", new ContextTarget(_tab), awaitPromise: true));
        return result is EvaluateResultSuccess told
            ? told.Result.As<StringRemoteValue>().Value
            : throw new InvalidOperationException(result.As<EvaluateResultException>().ExceptionDetails.Text);
    }

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
        await ActAsync(new PointerMoveAction { X = x, Y = y });
    }

    /// <summary>Clicks the middle of the first element that is seen.</summary>
    internal async Task ClickAsync(string selector)
    {
        var (x, y) = await MiddleAsync(selector);
        await ActAsync(new PointerMoveAction { X = x, Y = y }, new PointerDownAction(0), new PointerUpAction(0));
    }

    /// <summary>Presses a key where the focus is: a letter, or a code point of WebDriver for a key without one.</summary>
    internal Task PressAsync(string key)
    {
        var keys = new KeySourceActions("keys");
        keys.Actions.Add(new KeyDownAction(key));
        keys.Actions.Add(new KeyUpAction(key));
        return PerformAsync(keys);
    }

    internal async Task TypeAsync(string text)
    {
        foreach (var letter in text) await PressAsync(letter.ToString());
    }

    internal async Task<byte[]> PrintAsync() => Convert.FromBase64String(
        (await _driver.BrowsingContext.PrintAsync(new PrintCommandParameters(_tab) { Background = true })).Data);

    /// <summary>Fails when anything went wrong.</summary>
    internal void AssertNoTrouble() => Assert.Empty(_troubles);

    public async ValueTask DisposeAsync() => await _driver.BrowsingContext.CloseAsync(new CloseCommandParameters(_tab));

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

    private Task ActAsync(params IPointerSourceAction[] actions)
    {
        var mouse = new PointerSourceActions("mouse");
        mouse.Actions.AddRange(actions);
        return PerformAsync(mouse);
    }

    private Task PerformAsync(SourceActions actions)
    {
        var all = new PerformActionsCommandParameters(_tab);
        all.Actions.Add(actions);
        return _driver.Input.PerformActionsAsync(all);
    }
}
