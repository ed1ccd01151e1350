using System.Globalization;
using OpenQA.Selenium;
using OpenQA.Selenium.Interactions;

namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>
/// The window of WebKit, while one reader has it. What a page says in its console while it loads cannot be had here; what it
/// says later is, and which of its files did not come.
/// </summary>
internal sealed class WebKitReader(WebDriver driver, string address) : OtherReader
{
    private const string Listen = """
        window.troubles = [];
        for (const name of ['error', 'warn']) {
          const said = console[name];
          console[name] = (...words) => { troubles.push(`console ${name}: ${words}`); said(...words); };
        }
        addEventListener('error', event => troubles.push(`uncaught: ${event.message}`));
        addEventListener('unhandledrejection', event => troubles.push(`uncaught: ${event.reason}`));
        """;

    private const string Tell = """
        [...(window.troubles ?? []), ...performance.getEntriesByType('resource')
          .filter(file => file.responseStatus >= 400).map(file => `${file.responseStatus}: ${file.name}`)].join('\n')
        """;

    private readonly PointerInputDevice _mouse = new(PointerKind.Mouse, "mouse");
    private readonly KeyInputDevice _keys = new("keys");

    /// <summary>Gives the page a size; the window is larger by its frame.</summary>
    internal void Resize(int width, int height)
    {
        driver.Manage().Window.Size = new System.Drawing.Size(width, height);
        var inner = ((string)driver.ExecuteScript("return `${innerWidth} ${innerHeight}`")!).Split(' ')
            .Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        driver.Manage().Window.Size = new System.Drawing.Size((2 * width) - inner[0], (2 * height) - inner[1]);
    }

    internal override async Task GoAsync(string path)
    {
        await Task.Run(() => driver.Navigate().GoToUrl(address + path));
        driver.ExecuteScript(Listen);
    }

    internal override Task GoBackAsync() => Task.Run(() => driver.Navigate().Back());

    internal override Task<string> TellAsync(string expression) =>
        Task.Run(() => (string)driver.ExecuteScript($"return (async () => String(await ({expression})))()")!);

    internal override Task PressAsync(string key) => ActAsync(_keys.CreateKeyDown(key[0]), _keys.CreateKeyUp(key[0]));

    internal override void AssertNoTrouble()
    {
        var told = (string)driver.ExecuteScript("return " + Tell)!;
        foreach (var trouble in told.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Troubles.Enqueue(trouble);
        base.AssertNoTrouble();
    }

    public override ValueTask DisposeAsync()
    {
        driver.ResetInputState();
        driver.Navigate().GoToUrl("about:blank");
        return ValueTask.CompletedTask;
    }

    protected override Task MoveMouseAsync(double x, double y) => ActAsync(_mouse.CreatePointerMove(
        CoordinateOrigin.Viewport, (int)Math.Round(x), (int)Math.Round(y), TimeSpan.Zero));

    protected override Task PressMouseAsync() =>
        ActAsync(_mouse.CreatePointerDown(MouseButton.Left), _mouse.CreatePointerUp(MouseButton.Left));

    private Task ActAsync(params Interaction[] interactions)
    {
        var sequence = new ActionSequence(interactions[0].SourceDevice);
        foreach (var interaction in interactions) sequence.AddAction(interaction);
        return Task.Run(() => driver.PerformActions([sequence]));
    }
}
