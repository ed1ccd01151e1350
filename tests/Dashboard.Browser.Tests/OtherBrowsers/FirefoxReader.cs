using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Input;
using WebDriverBiDi.Log;
using WebDriverBiDi.Script;

namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>One tab of Firefox, with everything that went wrong in it.</summary>
internal sealed class FirefoxReader : OtherReader
{
    /// <summary>What Firefox says when a page is left before everything of it has come.</summary>
    private const string GivenUp = "NS_BINDING_ABORTED";

    private readonly BiDiDriver _driver;
    private readonly string _tab, _address;

    internal FirefoxReader(BiDiDriver driver, string tab, string address)
    {
        (_driver, _tab, _address) = (driver, tab, address);
        driver.Log.OnEntryAdded.AddObserver(entry =>
        {
            if (entry.Source.BrowsingContextId == tab && entry.Level >= LogLevel.Warn)
                Troubles.Enqueue($"console {entry.Level}: {entry.Text}");
        });
        driver.Network.OnFetchError.AddObserver(failure =>
        {
            if (failure.BrowsingContextId == tab && failure.ErrorText != GivenUp)
                Troubles.Enqueue($"{failure.ErrorText}: {failure.Request.Url}");
        });
        driver.Network.OnResponseCompleted.AddObserver(answer =>
        {
            if (answer.BrowsingContextId == tab && answer.Response.Status >= 400)
                Troubles.Enqueue($"{answer.Response.Status}: {answer.Response.Url}");
        });
    }

    internal override Task GoAsync(string path) => _driver.BrowsingContext.NavigateAsync(
        new NavigateCommandParameters(_tab, _address + path) { Wait = ReadinessState.Complete });

    internal override Task GoBackAsync() =>
        _driver.BrowsingContext.TraverseHistoryAsync(new TraverseHistoryCommandParameters(_tab, -1));

    internal override async Task<string> TellAsync(string expression)
    {
        var result = await _driver.Script.EvaluateAsync(new EvaluateCommandParameters(
            $"(async () => String(await ({expression})))()", new ContextTarget(_tab), awaitPromise: true));
        return result is EvaluateResultSuccess told
            ? told.Result.As<StringRemoteValue>().Value
            : throw new InvalidOperationException(result.As<EvaluateResultException>().ExceptionDetails.Text);
    }

    internal override Task PressAsync(string key)
    {
        var keys = new KeySourceActions("keys");
        keys.Actions.Add(new KeyDownAction(key));
        keys.Actions.Add(new KeyUpAction(key));
        return PerformAsync(keys);
    }

    internal async Task<byte[]> PrintAsync() => Convert.FromBase64String(
        (await _driver.BrowsingContext.PrintAsync(new PrintCommandParameters(_tab) { Background = true })).Data);

    public override async ValueTask DisposeAsync() => await _driver.BrowsingContext.CloseAsync(new CloseCommandParameters(_tab));

    protected override Task MoveMouseAsync(double x, double y) => ActAsync(new PointerMoveAction { X = x, Y = y });

    protected override Task PressMouseAsync() => ActAsync(new PointerDownAction(0), new PointerUpAction(0));

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
