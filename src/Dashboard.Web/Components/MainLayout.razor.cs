using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Web.Components;

/// <summary>Bar, navigation and content; in classroom projection nothing but the content.</summary>
public sealed partial class MainLayout : LayoutComponentBase
{
    /// <summary>The buttons that lead from each theme to the next; the style sheet shows the one of the present theme.</summary>
    private static readonly (string Theme, string Icon, string Label)[] Themes =
    [
        ("light", Icons.Material.Filled.LightMode, Strings.ThemeToLight),
        ("dark", Icons.Material.Filled.DarkMode, Strings.ThemeToDark),
        ("contrast", Icons.Material.Filled.Contrast, Strings.ThemeToContrast),
    ];

    private Uri Address => Navigation.ToAbsoluteUri(Navigation.Uri);

    /// <summary>What the search page searched for, so that it can be changed.</summary>
    private string? Searched => Address.AbsolutePath == "/search" ? new AddressReader(Address.Query).Text("q") : null;

    private bool Projecting => Addresses.IsProjected(Address.AbsolutePath, new AddressReader(Address.Query).Text("projector"));

    /// <summary>The same page in a theme; without the host, as one page may be kept for all of them.</summary>
    private string InTheme(string theme) =>
        "/" + Navigation.ToBaseRelativePath(Navigation.GetUriWithQueryParameter("theme", theme));

    private string SkipAddress => Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0] + "#content";
}
