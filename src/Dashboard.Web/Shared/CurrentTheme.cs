using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Web.Shared;

/// <summary>The theme of one reader's page: from the address, the cookie, or, until then unknown, the browser.</summary>
public sealed class CurrentTheme
{
    /// <summary>Name of the cookie that remembers a choice.</summary>
    public const string Cookie = "theme";

    /// <summary>Raised after the theme has changed.</summary>
    public event Action? Changed;

    /// <summary>The theme, or null while only the browser knows it.</summary>
    public Theme? Known { get; private set; }

    /// <summary>The theme to draw with.</summary>
    public Theme Drawn => Known ?? Theme.Light;

    /// <summary>The themes that the page may have in the reader's browser.</summary>
    public IReadOnlyList<Theme> Possible => Known is { } known ? [known] : [Theme.Light, Theme.Dark];

    /// <summary>What the address or the cookie of a request says; projection is light unless asked otherwise.</summary>
    public static Theme? Of(HttpRequest? request)
    {
        if (request is null) return null;
        if (Codes.TryRead<Theme>(request.Query["theme"].ToString(), out var asked)) return asked;
        if (request.Query["projector"] == "on") return Theme.Light;
        return Codes.TryRead<Theme>(request.Cookies[Cookie] ?? "", out var remembered) ? remembered : null;
    }

    /// <summary>Sets the theme without telling anyone, before the first render.</summary>
    public void Start(Theme? theme) => Known = theme;

    /// <summary>Changes the theme.</summary>
    public void Set(Theme theme)
    {
        if (Known == theme) return;
        Known = theme;
        Changed?.Invoke();
    }
}
