using Dashboard.Core.Charts;
using Dashboard.Core.Queries;

namespace Dashboard.Web.Charts;

/// <summary>A comparison as bars, or single figures as cards; each opens its receipt.</summary>
public sealed partial class BarChart
{
    private static string ColourOf(ChartBar bar, Theme theme) => Palette.Series(bar.Colour, theme);
}
