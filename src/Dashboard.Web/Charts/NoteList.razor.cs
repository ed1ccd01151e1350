using Dashboard.Core.Charts;
using Dashboard.Core.Queries;

namespace Dashboard.Web.Charts;

/// <summary>The sentences that stand with a chart.</summary>
public sealed partial class NoteList
{
    private IReadOnlyList<string> OnNarrow =>
    [
        .. Spec.Series.SelectMany(s => s.Points).Where(p => p.Mark == Mark.Bar && p.Label.Length > 0).Select(p => p.Label),
        .. Spec.Breaks.Select(b => b.Text), .. Spec.Gaps.Select(g => g.Text),
    ];

    private IReadOnlyList<ChartSeries> Named => [.. Spec.Series.Where(s => s.EndLabel is not null)];

    private static string ColourOf(ChartSeries series, Theme theme) => SeriesLook.Colour(series, theme);
}
