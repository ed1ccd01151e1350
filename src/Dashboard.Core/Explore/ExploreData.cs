using Dashboard.Core.Charts;
using Dashboard.Core.Figures;
using Dashboard.Core.Matching;
using Dashboard.Core.Record;
using Dashboard.Core.Store;
using Dashboard.Core.Wording;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Explore;

/// <summary>What the explorer draws from: every series of the record. Never changes.</summary>
public sealed class ExploreData
{
    private readonly DocumentedRecord _record;
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly Dictionary<string, Entity> _entities;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, RecordSeries> _byKey;
    private readonly WordIndex<RecordSeries> _search;

    internal ExploreData(DocumentedRecord record)
    {
        _record = record;
        _indicators = record.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        _entities = record.Entities.ToDictionary(e => e.Iso3, StringComparer.Ordinal);
        _sources = record.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Series =
        [
            .. record.Observations.Where(o => !o.IsInWords).OrderBy(o => o.Order).GroupBy(RecordSeries.KeyOf)
                .Select(g => SeriesOf(g.Key, [.. g]))
                .OrderBy(s => _indicators[s.Indicator].Order),
        ];
        _byKey = Series.ToDictionary(s => s.Key, StringComparer.OrdinalIgnoreCase);
        _search = new(
            Series.Select(s => new IndexEntry<RecordSeries>(s, s.Name, s.SearchText)), new OtherNames(record.Spellings));
    }

    /// <summary>Every series, in the order of their indicators, within one in the order of the record.</summary>
    public IReadOnlyList<RecordSeries> Series { get; }

    /// <summary>SHA-256 of the record, 64 hexadecimal digits.</summary>
    public string DataVersion => _record.DataVersion;

    /// <summary>Reads everything from the store.</summary>
    public static async Task<ExploreData> ReadAsync(
        IDbContextFactory<StoreContext> contexts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        var version = (await store.StoreInfo.SingleAsync(cancellation)).DataVersion;
        return new ExploreData(await StoreCheck.ReadAllAsync(store, version, cancellation));
    }

    /// <summary>The series of a key in letters of any size, or null.</summary>
    public RecordSeries? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>
    /// The series found by words of country, quantity, unit and source, in any order, best first; all for a text without words.
    /// </summary>
    public IReadOnlyList<RecordSeries> Search(string text) => [.. _search.Find(text).Found.Select(f => f.Item)];

    /// <summary>The years that can be the base of an index of some series, ascending; empty where there is none.</summary>
    /// <param name="keys">Keys of series of the record.</param>
    public IReadOnlyList<int> BaseYears(IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return IndexBase.Years(_record.Observations.Where(o => keys.Contains(RecordSeries.KeyOf(o))));
    }

    /// <summary>
    /// Everything the record holds for the indicators of some series, in the order in which the series are named; other
    /// series of theirs too.
    /// </summary>
    /// <param name="keys">Keys of series of the record, at least one.</param>
    public ChartData Of(IReadOnlyList<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var indicators = keys.Select(k => _indicators[_byKey[k].Indicator]).Distinct().ToList();
        var ids = indicators.Select(i => i.Id).ToHashSet();
        var observations = _record.Observations.Where(o => ids.Contains(o.IndicatorId) && !o.IsInWords)
            .OrderBy(o => o.Order).ToList();
        var gaps = _record.Gaps.Where(g => ids.Contains(g.IndicatorId)).OrderBy(g => g.Id).ToList();
        var used = observations.Select(o => o.SourceId).Concat(gaps.Select(g => g.SourceId)).Distinct();
        var cited = observations.Select(o => o.CitedId).Where(id => id.Length > 0).Distinct();
        return new ChartData(
            indicators[0], indicators[1..], observations, gaps, _entities,
            [.. used.Select(id => _sources[id]).OrderBy(s => s.Kind)],
            cited.ToDictionary(id => id, id => _sources[id]), DataVersion)
        { OverTime = true };
    }

    private RecordSeries SeriesOf(string key, IReadOnlyList<Observation> figures)
    {
        var (indicator, entity) = (_indicators[figures[0].IndicatorId], _entities[figures[0].Iso3]);
        var sources = figures.Select(f => f.SourceId).Distinct().Select(id => _sources[id]).ToList();
        var supplementary = figures[0].Basis.IsSupplementary();
        var name = Words.Fill(ChartWords.SeriesOfEntity, indicator.ShortTitle, entity.Name);
        var text = string.Join(' ', sources.SelectMany(s => new[] { s.ShortCitation, s.Authors, s.Title }).Concat(
            [indicator.Title, indicator.Unit, entity.Iso3, Codes.Of(indicator.Topic), Codes.Of(figures[0].Basis), key]));
        return new RecordSeries
        {
            Key = key,
            Name = name,
            Indicator = indicator.Id,
            Title = indicator.Title,
            Chart = indicator.Chart,
            Iso3 = entity.Iso3,
            Entity = entity.Name,
            Unit = indicator.Unit,
            Sources = [.. sources.Select(s => s.Id)],
            SourceNames = [.. sources.Select(s => s.ShortCitation)],
            IsSupplementary = supplementary,
            From = figures.Min(f => f.PeriodStart),
            To = figures.Max(f => f.PeriodEnd ?? f.PeriodStart),
            Count = figures.Count,
            SearchText = text,
        };
    }
}
