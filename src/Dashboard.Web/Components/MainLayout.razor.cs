using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
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

    /// <summary>The request that the page answers; none where the page is drawn alone.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    /// <summary>What the reader asked for: a page that stands in for a missing one has another address of its own.</summary>
    private Uri Address => Http?.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
        ? Navigation.ToAbsoluteUri(
            new PathString(asked.OriginalPath).ToUriComponent().TrimStart('/') + asked.OriginalQueryString)
        : Navigation.ToAbsoluteUri(Navigation.Uri);

    private string Path => SiteRoot.Without(Address.AbsolutePath);

    /// <summary>What the search page searched for, so that it can be changed.</summary>
    private string? Searched => Path == "/search" ? new AddressReader(Address.Query).Text("q") : null;

    private bool Projecting => Addresses.IsProjected(Path, new AddressReader(Address.Query).Text("projector"));

    /// <summary>The same page in a theme; without the host, as one page may be kept for all of them.</summary>
    private string InTheme(string theme) => Addresses.At("/") + Navigation.ToBaseRelativePath(
        Navigation.GetUriWithQueryParameters(Address.AbsoluteUri, new Dictionary<string, object?> { ["theme"] = theme }));

    private string SkipAddress => Navigation.ToBaseRelativePath(Address.AbsoluteUri).Split('#')[0] + "#content";
}
