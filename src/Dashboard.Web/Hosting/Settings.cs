using Dashboard.Web.Links;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Hosting;

/// <summary>Settings that are checked before the program serves anything.</summary>
internal static partial class Settings
{
    internal static void AddSettings(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<EmbedOptions>().Bind(builder.Configuration.GetSection("Embed")).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<EmbedOptions>, EmbedOptionsValidator>();
        builder.Services.AddOptions<SiteOptions>().Bind(builder.Configuration).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidator>();
        builder.Services.AddSingleton(s => new PublicAddress(s.GetRequiredService<IOptions<SiteOptions>>().Value.PublicUrl));
    }

    /// <summary>False, with every wrong setting logged, when there is one.</summary>
    internal static bool SettingsAreGood(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            return true;
        }
        catch (OptionsValidationException e)
        {
            foreach (var failure in e.Failures) LogWrong(app.Logger, failure);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Critical, "Setting {Failure}")]
    private static partial void LogWrong(ILogger logger, string failure);
}
