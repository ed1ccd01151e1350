using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Links;

/// <summary>Makes the citation of a chart as it is shown here and today.</summary>
internal static class ChartCitations
{
    /// <param name="spec">The chart.</param>
    /// <param name="permalink">The full address of its page with what was chosen.</param>
    /// <param name="created">When the record was put together, or null where it does not say.</param>
    /// <param name="clock">Says which day it is, in universal time.</param>
    internal static ChartCitation Of(ChartSpec spec, string permalink, DateTimeOffset? created, TimeProvider clock) =>
        Of(spec.Slug, spec.Title, spec.DataVersion, permalink, created, clock);

    /// <summary>Makes the citation of the map as it is shown here and today.</summary>
    /// <param name="dataVersion">Data version of the record.</param>
    /// <param name="permalink">The full address of its page with what was chosen.</param>
    /// <param name="created">When the record was put together, or null where it does not say.</param>
    /// <param name="clock">Says which day it is, in universal time.</param>
    internal static ChartCitation OfMap(string dataVersion, string permalink, DateTimeOffset? created, TimeProvider clock) =>
        Of("map", Strings.MapTitle, dataVersion, permalink, created, clock);

    private static ChartCitation Of(string slug, string title, string dataVersion, string permalink, DateTimeOffset? created,
        TimeProvider clock) => new()
        {
            Slug = slug,
            Title = title,
            Language = CultureInfo.CurrentCulture.TwoLetterISOLanguageName,
            Project = Strings.AppName,
            Address = permalink,
            Version = Addresses.ShortVersion(dataVersion),
            Accessed = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            Year = (created ?? clock.GetUtcNow()).UtcDateTime.Year,
        };
}
