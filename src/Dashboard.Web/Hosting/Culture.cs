using System.Globalization;

namespace Dashboard.Web.Hosting;

/// <summary>The language of the interface: English, whatever the machine's own language is.</summary>
internal static class Culture
{
    /// <summary>English words and number forms.</summary>
    internal static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    internal static void UseCulture(this WebApplication app)
    {
        CultureInfo.DefaultThreadCurrentCulture = English;
        CultureInfo.DefaultThreadCurrentUICulture = English;
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(English),
            SupportedCultures = [English],
            SupportedUICultures = [English],
        });
    }
}
