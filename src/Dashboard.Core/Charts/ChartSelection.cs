using Dashboard.Core.Addresses;
using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>
/// The figures and gaps that a query leaves, with claim letters. A source keeps its letter whatever countries and years are
/// shown; it has none where the sources that it disagrees with are left out.
/// </summary>
internal sealed class ChartSelection
{
    private readonly ChartData _data;

    /// <param name="data">The chart's data.</param>
    /// <param name="query">What is asked of it.</param>
    /// <param name="letters">Letters given before, of more figures than these; null gives them here.</param>
    internal ChartSelection(ChartData data, ChartQuery query, IReadOnlyDictionary<string, string>? letters = null)
    {
        _data = data;
        Letters = letters ?? ClaimLetters.Of(data, query.Sources);
        LeftOut = query.Sources.Count == 0 ? []
            : [.. data.Sources.Where(s => s.Kind == SourceKind.Document && !query.Sources.Contains(s.Id))];
        From = query.From ?? (data.OverTime ? null : data.Main.DefaultFrom);
        To = query.To;
        ChoosesYears = (query.From ?? query.To) is not null;
        var asked = data.Observations.Where(o => Asked(query, o.Iso3, o.SourceId)
            && (query.Supplementary || !o.Basis.IsSupplementary())).ToList();
        var onAxis = data.OnAxis.Select(i => i.Id).ToHashSet();
        OpenUntil = data.Gaps.Where(g => g.IndicatorId == data.Main.Id).Select(g => (int?)g.PeriodEnd).Max();
        Observations = [.. asked.Where(o => !o.IsDated || Inside(o.PeriodStart, o.PeriodEnd
            ?? (onAxis.Contains(o.IndicatorId) && OpenUntil is { } until ? Math.Max(until, o.PeriodStart) : null)))];
        Outside = [.. asked.Except(Observations)];
        var supplementary = data.Sources.Where(s => s.Kind == SourceKind.Supplementary).Select(s => s.Id).ToHashSet();
        Gaps = [.. data.Gaps.Where(g => Asked(query, g.Iso3, g.SourceId)
            && (query.Supplementary || !supplementary.Contains(g.SourceId)) && Inside(g.PeriodStart, g.PeriodEnd))];
    }

    internal IReadOnlyDictionary<string, string> Letters { get; }

    /// <summary>Documents that a reader has left out.</summary>
    internal IReadOnlyList<Source> LeftOut { get; }

    internal int? From { get; }

    internal int? To { get; }

    /// <summary>Whether a reader chose the years.</summary>
    internal bool ChoosesYears { get; }

    /// <summary>Until when a period without a printed end is drawn: while its years are missing; null without gaps.</summary>
    internal int? OpenUntil { get; }

    /// <summary>Figures inside the years asked for, and undated ones, of which nobody knows whether they are.</summary>
    internal IReadOnlyList<Observation> Observations { get; }

    /// <summary>Figures that only the years exclude.</summary>
    internal IReadOnlyList<Observation> Outside { get; }

    internal IReadOnlyList<Gap> Gaps { get; }

    /// <summary>A figure with a date, for an axis on which only undated ones are left; null without any.</summary>
    internal Observation? FirstDated =>
        _data.Observations.FirstOrDefault(o => o.IsDated && o.IndicatorId == _data.Main.Id);

    /// <summary>The line under the title, with how many of the documents shown disagree, and which are left out.</summary>
    internal string Subtitle
    {
        get
        {
            var text = Disagreeing switch
            {
                < 2 => _data.Main.Subtitle,
                2 => Words.Fill(ChartWords.SubtitleTwoDisagree, _data.Main.Subtitle),
                var more => Words.Fill(ChartWords.SubtitleDisagree, _data.Main.Subtitle, more),
            };
            return LeftOut.Count == 0 ? text
                : Words.Fill(ChartWords.SubtitleWithout, text, string.Join(", ", LeftOut.Select(s => s.ShortCitation)));
        }
    }

    /// <summary>How many documents print a value that another one shown contradicts.</summary>
    private int Disagreeing => _data.Observations
        .Where(o => !o.Basis.IsSupplementary() && Letters.ContainsKey(o.SourceId)).GroupBy(ClaimedValue.Of)
        .Where(claims => claims.Select(o => (o.Value, o.Low, o.High)).Distinct().Count() > 1)
        .SelectMany(claims => claims.Select(o => o.SourceId)).Distinct().Count();

    /// <summary>The year in which the period of a figure is drawn to end.</summary>
    internal int EndOf(Observation observation) =>
        observation.PeriodEnd ?? Math.Max(OpenUntil ?? observation.PeriodStart, observation.PeriodStart);

    internal string LetterOf(string sourceId) => Letters.GetValueOrDefault(sourceId, "");

    internal FigureRow Row(Observation observation) =>
        _data.Row(observation, observation.Basis.IsSupplementary() ? "" : LetterOf(observation.SourceId));

    internal FigureRow Row(Gap gap) => _data.Row(gap, LetterOf(gap.SourceId));

    private bool Inside(int start, int? end) => (To is null || start <= To) && (From is null || end is null || end >= From);

    private static bool Asked(ChartQuery query, string iso3, string sourceId) =>
        (query.Countries.Count == 0 || query.Countries.Contains(iso3))
        && (query.Sources.Count == 0 || query.Sources.Contains(sourceId));
}
