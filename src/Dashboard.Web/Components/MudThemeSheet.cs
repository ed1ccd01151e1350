using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dashboard.Web.Files;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace Dashboard.Web.Components;

/// <summary>
/// The variables that MudBlazor's styles are written in, as a style sheet that a browser keeps. The component that writes
/// them would put the same eleven thousand characters into every page and once more into every circuit.
/// </summary>
public sealed partial class MudThemeSheet(IServiceScopeFactory scopes, ILoggerFactory logs)
{
    /// <summary>The address without its version.</summary>
    public const string Path = "/mud-theme.css";

    private readonly Lazy<Task<(byte[] Text, string Hash)>> _sheet = new(() => WriteAsync(scopes, logs));

    /// <summary>The address; another one for every text.</summary>
    public async Task<string> AddressAsync() => $"{Path}?v={(await _sheet.Value).Hash}";

    /// <summary>The style sheet in UTF-8.</summary>
    public async Task<byte[]> TextAsync() => (await _sheet.Value).Text;

    private static async Task<(byte[] Text, string Hash)> WriteAsync(IServiceScopeFactory scopes, ILoggerFactory logs)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var theme = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(MudThemeProvider.Theme)] = DashboardTheme.Value });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MudThemeProvider>(theme)).ToHtmlString());
        var text = Encoding.UTF8.GetBytes(Variables().Match(html).Groups[1].Value);
        return (text, Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 6)));
    }

    [GeneratedRegex("<style class='mud-theme-provider'>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Variables();
}

/// <summary>Serves the style sheet.</summary>
internal static class MudThemeSheetEndpoint
{
    internal static void MapMudThemeSheet(this WebApplication app) =>
        app.MapGet(MudThemeSheet.Path, async (HttpContext http, MudThemeSheet sheet) =>
            Answers.File(http, await sheet.TextAsync(), "text/css; charset=utf-8", null, Answers.Tag(await sheet.AddressAsync())));
}
