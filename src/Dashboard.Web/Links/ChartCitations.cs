using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Links;

/// <summary>Makes the citation of a chart as it is shown here and today.</summary>
internal static class ChartCitations
{
    /// <param name="spec">The chart.</param>
    /// <param name="permalink">The full address of its page with what was chosen.</param>
    /// <param name="clock">Says which day it is, in universal time.</param>
    internal static ChartCitation Of(ChartSpec spec, string permalink, TimeProvider clock) => new()
    {
        Slug = spec.Slug,
        Title = spec.Title,
        Language = CultureInfo.CurrentCulture.TwoLetterISOLanguageName,
        Project = Strings.AppName,
        Address = permalink,
        Version = Addresses.ShortVersion(spec.DataVersion),
        Accessed = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
    };
}
