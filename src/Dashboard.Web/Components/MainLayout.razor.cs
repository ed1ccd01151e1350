using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using MudBlazor;

namespace Dashboard.Web.Components;

/// <summary>Bar, navigation and content; in classroom projection nothing but the content.</summary>
public sealed partial class MainLayout : LayoutComponentBase
{
    /// <summary>The reader's theme.</summary>
    [CascadingParameter]
    public required CurrentTheme Theme { get; set; }

    private Uri Address => Navigation.ToAbsoluteUri(Navigation.Uri);

    /// <summary>What the search page searched for, so that it can be changed.</summary>
    private string? Searched => Address.AbsolutePath == "/search" ? new AddressReader(Address.Query).Text("q") : null;

    private bool Projecting => new AddressReader(Address.Query).Text("projector") == "on";

    private string SkipAddress => Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0] + "#content";

    /// <summary>The page, whatever is chosen on it; pages whose content the query changes say more themselves.</summary>
    private string PlainPath => Navigation.ToAbsoluteUri(Navigation.Uri).AbsolutePath;

    /// <summary>The theme that the button leads to: they follow each other in a circle.</summary>
    private Theme Next => Theme.Drawn switch
    {
        Core.Addresses.Theme.Light => Core.Addresses.Theme.Dark,
        Core.Addresses.Theme.Dark => Core.Addresses.Theme.Contrast,
        _ => Core.Addresses.Theme.Light,
    };

    private (string Icon, string Label) Button => Next switch
    {
        Core.Addresses.Theme.Dark => (Icons.Material.Filled.DarkMode, Strings.ThemeToDark),
        Core.Addresses.Theme.Contrast => (Icons.Material.Filled.Contrast, Strings.ThemeToContrast),
        _ => (Icons.Material.Filled.LightMode, Strings.ThemeToLight),
    };

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        Theme.Changed -= OnThemeChanged;
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Navigation.LocationChanged += OnLocationChanged;
        Theme.Changed += OnThemeChanged;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || Theme.Known is not null) return;
        var shown = await Js.InvokeAsync<string?>("dashboard.theme");
        Theme.Set(Codes.TryRead<Theme>(shown ?? "", out var theme) ? theme : Core.Addresses.Theme.Light);
    }

    private async Task SwitchThemeAsync()
    {
        var theme = Next;
        await Js.InvokeVoidAsync("dashboard.setTheme", Codes.Of(theme));
        Theme.Set(theme);
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(StateHasChanged);

    private void OnThemeChanged() => _ = InvokeAsync(StateHasChanged);
}
