using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Drawings;

/// <summary>What a picture's file says about itself, for programs and for readers who cannot see it.</summary>
/// <param name="Title">What and where.</param>
/// <param name="Description">The drawing in words.</param>
/// <param name="Source">Every source with its pages, one on each line.</param>
/// <param name="Copyright">Who may do what with it.</param>
/// <param name="Permalink">Address of the page, or empty.</param>
/// <param name="DataVersion">Version of the record.</param>
/// <param name="Created">When the record was put together, or null.</param>
internal sealed record StillDetails(string Title, string Description, string Source, string Copyright, string Permalink,
    string DataVersion, DateTimeOffset? Created)
{
    /// <summary>Who drew it.</summary>
    internal static string Author => Strings.AppName;

    /// <summary>Language of the words, as BCP 47 names it; "iv", the invariant culture's, is none.</summary>
    internal string Language { get; } =
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is var name and not "iv" ? name : "en";

    /// <summary>The creation time as RFC 3339 writes it, or empty.</summary>
    internal string CreatedText => Created?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The data version with its name, as it stands in the picture.</summary>
    internal string DataVersionText => $"{Strings.StillDataVersion} {Addresses.ShortVersion(DataVersion)}";

    internal static StillDetails Of(ChartSpec spec, StillOptions options, string permalink) => new(
        spec.Title, spec.Summary, SourcesOf(spec.Sources), Strings.StillCopyright, permalink, spec.DataVersion, options.Created);

    internal static StillDetails Of(MapSpec spec, StillOptions options, string permalink) => new(spec.Title, spec.Summary,
        SourcesOf(spec.Sources), Strings.StillCopyrightMap, permalink, spec.DataVersion, options.Created);

    private static string SourcesOf(IEnumerable<SourceLine> sources) => string.Join('\n', sources.Select(s =>
        string.Join(' ', new[] { s.Letter, s.Citation, s.Locators.Length > 0 ? $"({s.Locators})" : "" }
            .Where(p => p.Length > 0))));
}
