using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>How strongly a series is drawn.</summary>
internal enum Emphasis
{
    /// <summary>Nothing is in focus.</summary>
    None,

    /// <summary>In full strength, in front of the others.</summary>
    InFocus,

    /// <summary>Thinner and paler than the series in focus.</summary>
    Dimmed,
}

/// <summary>Decides which series are in focus and which are dimmed. A focus that the filters leave out dims nothing.</summary>
internal sealed class SeriesFocus
{
    private readonly IReadOnlyList<FocusChoice> _choices;
    private readonly FocusChoice? _chosen;
    private readonly bool _drawn;

    internal SeriesFocus(ChartData data, string? key, IReadOnlyList<Observation> drawn)
    {
        _choices = FocusChoice.Of(data);
        _chosen = _choices.FirstOrDefault(c => c.Key == key);
        _drawn = _chosen is not null && drawn.Any(_chosen.Holds);
    }

    internal Emphasis Of(string indicatorId, string iso3, string sourceId) =>
        !_drawn ? Emphasis.None : _chosen!.Holds(indicatorId, iso3, sourceId) ? Emphasis.InFocus : Emphasis.Dimmed;

    /// <summary>The key that puts a series in focus, or null.</summary>
    internal string? KeyOf(string indicatorId, string iso3, string sourceId) =>
        _choices.FirstOrDefault(c => c.Holds(indicatorId, iso3, sourceId))?.Key;

    /// <summary>The subtitle with what is in focus: it stands in every drawing, projected or not.</summary>
    internal string Subtitle(string subtitle) => _chosen is null ? subtitle
        : Words.Fill(_drawn ? ChartWords.SubtitleFocus : ChartWords.SubtitleFocusAbsent, subtitle, _chosen.Name);

    /// <summary>The series with dimmed ones behind all others.</summary>
    internal IReadOnlyList<ChartSeries> OnTop(IReadOnlyList<ChartSeries> series) =>
        _drawn ? [.. series.OrderBy(s => s.Dimmed ? 0 : 1)] : series;
}
