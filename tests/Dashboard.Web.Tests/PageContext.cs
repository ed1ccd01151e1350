using AngleSharp.Dom;
using Bunit;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace Dashboard.Web.Tests;

/// <summary>Pages and their parts in memory, over the real record.</summary>
public abstract class PageContext : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    protected PageContext(WebHost host)
    {
        BunitContext.DefaultWaitTimeout = Longest;
        Context.Services.AddSingleton(host.Factory.Services.GetRequiredService<DashboardData>());
        Context.Services.AddSingleton(host.Factory.Services.GetRequiredService<ExplorerData>());
        Context.Services.AddSingleton(host.Factory.Services.GetRequiredService<PublicAddress>());
        Context.Services.AddSingleton<TimeProvider>(FixedClock.Instance);
        Context.Services.AddMudServices();
        Context.SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        Navigation.OnNotFound += (_, _) => FoundNothing = true;
    }

    protected BunitContext Context { get; } = new() { JSInterop = { Mode = JSRuntimeMode.Loose } };

    protected NavigationManager Navigation => Context.Services.GetRequiredService<NavigationManager>();

    /// <summary>Whether the page has said that there is no such address.</summary>
    protected bool FoundNothing { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens a page at an address and waits until it has its heading.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(string address, string parameter = "", string value = "")
        where TPage : IComponent
    {
        Navigation.NavigateTo(address);
        var page = Context.Render<TPage>(p =>
        {
            if (parameter.Length > 0) p.TryAdd(parameter, value);
        });
        page.WaitForElement("h1");
        return page;
    }

    /// <summary>Opens the page of the same kind that a link leads to.</summary>
    protected IRenderedComponent<TPage> Follow<TPage>(IElement link, string parameter = "", string value = "")
        where TPage : IComponent => Open<TPage>(link.GetAttribute("href")!, parameter, value);

    protected Task<RecordIndex> RecordAsync() => Context.Services.GetRequiredService<DashboardData>().WholeAsync();

    protected async Task<FigureRow> FigureAsync(string id) => (await RecordAsync()).Figures.Single(f => f.Id == id);

    /// <summary>The text of an element, words separated by single spaces.</summary>
    protected static string Plain(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    protected static IEnumerable<string> Plain(IEnumerable<IElement> elements) => elements.Select(Plain);
}
