using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>
/// Schools without sockets, servers that restart, browsers that translate, extensions that write into the page.
/// </summary>
public sealed class DisturbanceTests(DashboardHost host)
{
    /// <summary>Nothing that a page may open beside its own requests can be opened.</summary>
    private const string NoSockets = """
        for (const name of ['WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection']) {
          Object.defineProperty(window, name, { value: class { constructor() { throw new Error(`${name} is blocked`); } } });
        }
        """;

    /// <summary>
    /// What a translating browser does: other words, in elements of their own; in drawings as text; nothing where it is told so.
    /// </summary>
    private const string Translate = """
        () => {
          const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT), found = [];
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (text.data.trim() && !text.parentElement.closest('script, style, [translate=no]')) found.push(text);
          }
          for (const text of found) {
            if (text.parentElement.closest('svg, title')) text.data = 'перевод';
            else {
              const outer = document.createElement('font'), inner = document.createElement('font');
              outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
              inner.textContent = ' перевод ';
              outer.append(inner);
              text.replaceWith(outer);
            }
          }
          document.documentElement.classList.add('translated-ltr');
          document.documentElement.lang = 'ru';
        }
        """;

    /// <summary>
    /// What extensions do: elements in head and body before the page's own, attributes of the root and of fields.
    /// </summary>
    private const string Extension = """
        new MutationObserver(() => {
          const { documentElement: root, head, body } = document;
          const made = (tag, id) => !document.getElementById(id) && Object.assign(document.createElement(tag), { id });
          root?.setAttribute('data-extension', 'on');
          const style = head && made('style', 'early-style');
          const last = head?.nextElementSibling && made('div', 'early-head');
          const first = body && made('div', 'early-body');
          if (style) head.prepend(style);
          if (last) head.append(last);
          if (first) body.prepend(first);
          for (const field of document.querySelectorAll('input:not([data-filled])')) field.setAttribute('data-filled', 'no');
        }).observe(document, { childList: true, subtree: true });
        """;

    [Fact]
    public async Task Journey_WithSocketsBlocked_MissesNothing()
    {
        await using var reader = await host.OpenAsync("/about", script: NoSockets);
        await reader.Page.RouteAsync("**/_blazor**", route => route.AbortAsync());
        await reader.Page.GotoAsync(Journey.Start);
        await reader.SignDocumentAsync();
        await Journey.TakeAsync(reader, () => Task.CompletedTask);
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Journey_OfAReaderWhoseBrowserTranslates_ShowsRightFigures()
    {
        await using var reader = await host.OpenAsync(Journey.Start);
        await reader.SignDocumentAsync();
        await Journey.TakeAsync(reader, () => reader.Page.EvaluateAsync(Translate));
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Page_TranslatedAndThenFiltered_IsThePageOfItsAddress()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await using var other = await host.OpenAsync("/charts/student-quotas?sources=caiss-2017");
        await reader.Page.EvaluateAsync(Translate);
        await reader.Page.Locator("a.toggle[href$='sources=caiss-2017']").ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas?sources=caiss-2017");
        await Expect(reader.Marks).ToHaveCountAsync(5);
        const string Shown = "() => document.querySelector('main').textContent.replace(/\\s+/g, ' ')";
        Assert.Equal(await other.Page.EvaluateAsync<string>(Shown), await reader.Page.EvaluateAsync<string>(Shown));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Explorer_OfAPageThatWasTranslated_IsThatOfItsAddress()
    {
        const string One = "/explore?series=military-spending-sipri/RUS/supplementary";
        const string Both = "/explore?series=student-quotas/KAZ/caiss-2017,military-spending-sipri/RUS/supplementary";
        const string Shown = """
            () => [...document.querySelectorAll('#explore-shown, .explore-chip, .explore-table tr, .explorer .source-list li')]
              .map(e => e.textContent.replace(/\s+/g, ' ').trim())
            """;
        await using var reader = await host.OpenAsync(Both);
        await using var other = await host.OpenAsync(One);
        foreach (var each in new[] { reader, other }) await each.Page.WaitForSelectorAsync(".explorer[data-connected]");
        var both = await reader.Page.EvaluateAsync<string[]>(Shown);
        await reader.Page.EvaluateAsync(Translate);
        await Expect(reader.Page.Locator("h1")).ToContainTextAsync("перевод");
        await reader.Page.Locator(".explore-remove").First.ClickAsync();
        await reader.IsAtAsync(One);
        await Expect(reader.Page.Locator(".explore-chip")).ToHaveCountAsync(1);
        Assert.Equal(await other.Page.EvaluateAsync<string[]>(Shown), await reader.Page.EvaluateAsync<string[]>(Shown));
        await reader.Page.GoBackAsync();
        await Expect(reader.Page.Locator(".explore-chip")).ToHaveCountAsync(2);
        Assert.Equal(both, await reader.Page.EvaluateAsync<string[]>(Shown));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Journey_WithAnExtensionThatWritesIntoThePage_BreaksNothing()
    {
        await using var reader = await host.OpenAsync(Journey.Start, script: Extension);
        await Expect(reader.Page.Locator("#early-body, #early-head, #early-style")).ToHaveCountAsync(3);
        await Journey.TakeAsync(reader, () => Task.CompletedTask);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Text_TypedBesideAnExtension_IsKeptWhenAFilterIsClicked()
    {
        await using var reader = await host.OpenAsync(Journey.Start, script: Extension);
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync("Kyi");
        await reader.Page.Locator("a.toggle[href$='countries=UZB']").ClickAsync();
        await Expect(reader.Marks).ToHaveCountAsync(2);
        await Expect(reader.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("Kyi");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Text_TypedWhileThePageLoads_IsKept()
    {
        await using var reader = await host.OpenAsync("/about");
        var script = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/blazor.web*.js", async route =>
        {
            await script.Task;
            await route.ContinueAsync();
        });
        await reader.Page.GotoAsync("/charts/military-spending", new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var box = reader.Page.GetByRole(AriaRole.Searchbox);
        await box.ClickAsync();
        await reader.Page.Keyboard.TypeAsync("Kyi");
        script.SetResult();
        await reader.Page.WaitForFunctionAsync("() => window.Blazor?.navigateTo");
        await reader.Page.Keyboard.TypeAsync("v");
        await Expect(box).ToHaveValueAsync("Kyiv");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/search?q=Kyiv");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Journey_OverRestartsOfTheServer_GoesOn()
    {
        var server = host.Start(0);
        try
        {
            var address = DashboardHost.AddressOf(server);
            await using var reader = await host.OpenAsync(Journey.Start, address: address);
            await reader.SignDocumentAsync();
            var restarts = 0;
            await Journey.TakeAsync(reader, async () =>
            {
                if (restarts++ % 6 != 2) return;
                await server.DisposeAsync();
                server = host.Start(new Uri(address).Port);
            });
            await reader.AssertSameDocumentAsync();
            reader.AssertNoTrouble();
        }
        finally
        {
            await server.DisposeAsync();
        }
    }
}
