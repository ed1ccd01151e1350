using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Data of a made-up chart; sources and countries follow from the figures and gaps.</summary>
internal static class MadeUpChart
{
    internal static readonly Dictionary<string, Entity> Entities = new[]
    {
        MadeUp.Entity("KAZ", "Kazakhstan"), MadeUp.Entity("KGZ", "Kyrgyzstan"),
        MadeUp.Entity("RUS", "Russia", EntityGroup.Russia),
        MadeUp.Entity("TJK", "Tajikistan"), MadeUp.Entity("TKM", "Turkmenistan"), MadeUp.Entity("UZB", "Uzbekistan"),
        MadeUp.Entity("WLD", "World", EntityGroup.World),
    }.ToDictionary(e => e.Iso3);

    internal static ChartData Of(
        ChartKind kind, IReadOnlyList<Observation> observations, IReadOnlyList<Gap>? gaps = null,
        IReadOnlyList<Indicator>? companions = null, Indicator? main = null,
        params IReadOnlyList<Source> cited)
    {
        var supplementary = observations.Where(o => o.Basis == Basis.Supplementary).Select(o => o.SourceId).ToHashSet();
        var sources = observations.Select(o => o.SourceId).Concat((gaps ?? []).Select(g => g.SourceId)).Distinct()
            .Select(
                id => MadeUp.Source(
                    id, supplementary.Contains(id) ? SourceKind.Supplementary : SourceKind.Document)).OrderBy(s => s.Kind);
        return new ChartData(
            main ?? MadeUp.Indicator(kind: kind), companions ?? [], observations, gaps ?? [], Entities, [.. sources],
            cited.ToDictionary(s => s.Id), new string('0', 64));
    }

    internal static ChartSpec Spec(ChartKind kind, params IReadOnlyList<Observation> observations) =>
        Spec(Of(kind, observations));

    internal static ChartSpec Spec(ChartData data, ChartQuery? query = null) =>
        ChartSpecBuilder.Build(data, query ?? ChartQuery.All);

    /// <summary>Figures of one line, a year apart.</summary>
    internal static IEnumerable<Observation> Line(
        int from, string values, string source = "paper", string iso3 = "KAZ", string indicator = "grants",
        Basis basis = Basis.Document) =>
        values.Split(' ').Select((value, index) => MadeUp.Observation(
            from + index, double.Parse(value, System.Globalization.CultureInfo.InvariantCulture), source, iso3, indicator,
            basis: basis));
}
