using Dashboard.Core.Changes;
using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Geography;
using Dashboard.Core.Lessons;
using Dashboard.Core.Matching;
using Dashboard.Core.Record;
using Dashboard.Core.Store;
using Dashboard.Core.Wording;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Queries;

/// <summary>What the store holds, in numbers.</summary>
/// <param name="DataVersion">SHA-256 of the record, 64 hexadecimal digits.</param>
/// <param name="Documents">Documents.</param>
/// <param name="Sources">Supplementary sources.</param>
/// <param name="Indicators">Indicators.</param>
/// <param name="Charts">Indicators with a chart of their own.</param>
/// <param name="DocumentFigures">Figures printed by or derived from the documents.</param>
/// <param name="SupplementaryFigures">Supplementary figures.</param>
/// <param name="Gaps">Documented gaps.</param>
/// <param name="Places">Places.</param>
/// <param name="Events">Dated events.</param>
/// <param name="Claims">Claims checked against figures.</param>
public sealed record RecordCounts(
    string DataVersion, int Documents, int Sources, int Indicators, int Charts,
    int DocumentFigures, int SupplementaryFigures, int Gaps, int Places, int Events, int Claims);

/// <summary>The questions that the product asks of the store. Each opens a context of its own.</summary>
public sealed class RecordQueries(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The chart slug of indicators that belong to the map.</summary>
    public const string MapSlug = "map";

    /// <summary>Indicators with a chart of their own, in order.</summary>
    public async Task<IReadOnlyList<Indicator>> ChartsAsync(CancellationToken cancellation = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        return await store.Indicators.Where(i => i.Chart == i.Id).OrderBy(i => i.Order).ToListAsync(cancellation);
    }

    /// <summary>Every source, documents first.</summary>
    public async Task<IReadOnlyList<Source>> SourcesAsync(CancellationToken cancellation = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        var sources = await store.Sources.ToListAsync(cancellation);
        return [.. sources.OrderBy(s => s.Kind).ThenBy(s => s.ShortCitation, StringComparer.CurrentCulture)];
    }

    /// <summary>Everything the record holds for one chart, or null when there is no such chart.</summary>
    public async Task<ChartData?> ChartAsync(string slug, CancellationToken cancellation = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        var indicators = await store.Indicators.Where(i => i.Chart == slug).OrderBy(i => i.Order).ToListAsync(cancellation);
        if (indicators.Find(i => i.Id == slug) is not { } main) return null;
        var ids = indicators.ConvertAll(i => i.Id);
        var observations = await store.Observations.Where(o => ids.Contains(o.IndicatorId))
            .OrderBy(o => o.Order).ToListAsync(cancellation);
        var gaps = await store.Gaps.Where(g => ids.Contains(g.IndicatorId)).OrderBy(g => g.Id).ToListAsync(cancellation);
        var entities = observations.Select(o => o.Iso3).Concat(gaps.Select(g => g.Iso3)).Distinct().ToList();
        return new ChartData(
            main,
            [.. indicators.Where(i => i != main)],
            observations,
            gaps,
            await store.Entities.Where(e => entities.Contains(e.Iso3)).ToDictionaryAsync(e => e.Iso3, cancellation),
            await SourcesInOrderAsync(
                store, observations.Select(o => o.SourceId).Concat(gaps.Select(g => g.SourceId)), cancellation),
            await CitedAsync(store, observations, cancellation),
            await VersionAsync(store, cancellation))
        { Measures = await MeasuresAsync(store, main, cancellation) };
    }

    private static async Task<IReadOnlyList<Measure>> MeasuresAsync(
        StoreContext store, Indicator main, CancellationToken cancellation)
    {
        if (main.Quantity.Length == 0) return [];
        var charts = await store.Indicators.Where(i => i.Quantity == main.Quantity)
            .OrderBy(i => i.Order).ToListAsync(cancellation);
        var ids = charts.ConvertAll(c => c.Id);
        var drawn = store.Indicators.Where(i => ids.Contains(i.Chart));
        var countries = await store.Observations
            .Join(drawn, o => o.IndicatorId, i => i.Id, (o, i) => new { i.Chart, o.Iso3 }).Distinct().ToListAsync(cancellation);
        return charts.ConvertAll(c => new Measure(c.Id, c.ShortTitle,
            [.. countries.Where(x => x.Chart == c.Id).Select(x => x.Iso3).Order(StringComparer.Ordinal)]));
    }

    /// <summary>Everything the record holds for the map.</summary>
    public async Task<MapData> MapAsync(CancellationToken cancellation = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        var places = await store.Places.OrderBy(p => p.Order).ToListAsync(cancellation);
        var organisations = await store.Organisations.ToDictionaryAsync(o => o.Id, cancellation);
        var entities = await store.Entities.ToDictionaryAsync(e => e.Iso3, cancellation);
        var sources = await SourcesInOrderAsync(store, places.Select(p => p.SourceId), cancellation);
        var rows = places.ConvertAll(p => new PlaceRow
        {
            Place = p,
            KindName = Words.Kind(p.Kind),
            Organisation = organisations[p.OrganisationId].Name,
            Founded = organisations[p.OrganisationId].Founded,
            Country = entities[p.Iso3].Name,
            SourceShort = sources.First(s => s.Id == p.SourceId).ShortCitation,
        });
        return new MapData(
            rows,
            await PrintedTotalsAsync(store, entities, cancellation),
            [.. entities.Values.Where(e => e.Group == EntityGroup.CentralAsia && places.TrueForAll(p => p.Iso3 != e.Iso3))
                .Select(e => e.Name).Order(StringComparer.CurrentCulture)],
            sources,
            await VersionAsync(store, cancellation))
        {
            States = [.. entities.Values.Where(e => e.Group == EntityGroup.CentralAsia)
            .OrderBy(e => e.Name, StringComparer.CurrentCulture)],
            Search = MapData.SearchOf(rows, new OtherNames(await store.Spellings.ToListAsync(cancellation))),
        };
    }

    /// <summary>The projected outlines of a view; none where the record has no file of them.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file holds no JSON.</exception>
    /// <exception cref="KeyNotFoundException">It lacks a part that outlines have.</exception>
    /// <exception cref="InvalidOperationException">A part of it is of another kind.</exception>
    public IReadOnlyList<MapOutline> Outlines(MapArea area)
    {
        using var store = contexts.CreateDbContext();
        var close = Text(area) is { } text ? OutlineReader.Read(text, area) : [];
        return area == MapArea.World || close.Count == 0 || Text(MapArea.World) is not { } world ? close
            : [.. OutlineReader.ReadAround(world), .. close];

        string? Text(MapArea of)
        {
            var path = OutlineReader.FileOf(of);
            return store.Files.FirstOrDefault(f => f.Path == path)?.Text;
        }
    }

    /// <summary>When the record was put together, or null where it does not say.</summary>
    public DateTimeOffset? RecordCreated()
    {
        using var store = contexts.CreateDbContext();
        return store.StoreInfo.Single().Created;
    }

    /// <summary>The whole record, linked.</summary>
    public async Task<RecordIndex> WholeAsync(CancellationToken cancellation = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        return new RecordIndex(await StoreCheck.ReadAllAsync(store, await VersionAsync(store, cancellation), cancellation));
    }

    /// <summary>The lessons, the easiest first.</summary>
    public async Task<IReadOnlyList<Lesson>> LessonsAsync(CancellationToken cancellation = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        return LessonFile.LessonsOf(await store.Files.ToListAsync(cancellation));
    }

    /// <summary>The earlier versions of the record, and what followed each.</summary>
    public async Task<RecordHistory> HistoryAsync(CancellationToken cancellation = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        return new RecordHistory(
            await VersionAsync(store, cancellation), await store.Changes.OrderBy(c => c.Id).ToListAsync(cancellation));
    }

    /// <summary>What the store holds, in numbers.</summary>
    public async Task<RecordCounts> CountsAsync(CancellationToken cancellation = default)
    {
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        var supplementary = store.Observations.Where(
            o => o.Basis == Basis.Supplementary || o.Basis == Basis.SupplementaryDerived);
        var printed = await store.Observations.CountAsync(cancellation) - await supplementary.CountAsync(cancellation);
        return new RecordCounts(
            await VersionAsync(store, cancellation),
            await store.Sources.CountAsync(s => s.Kind == SourceKind.Document, cancellation),
            await store.Sources.CountAsync(s => s.Kind == SourceKind.Supplementary, cancellation),
            await store.Indicators.CountAsync(cancellation),
            await store.Indicators.CountAsync(i => i.Chart == i.Id, cancellation),
            printed,
            await supplementary.CountAsync(cancellation),
            await store.Gaps.CountAsync(cancellation),
            await store.Places.CountAsync(cancellation),
            await store.Events.CountAsync(cancellation),
            await store.Claims.CountAsync(cancellation));
    }

    private static async Task<string> VersionAsync(StoreContext store, CancellationToken cancellation) =>
        (await store.StoreInfo.SingleAsync(cancellation)).DataVersion;

    /// <summary>Documents before supplementary sources, each in the order in which the record first uses them.</summary>
    private static async Task<IReadOnlyList<Source>> SourcesInOrderAsync(
        StoreContext store, IEnumerable<string> used, CancellationToken cancellation)
    {
        var order = used.Distinct().Select((id, index) => (id, index)).ToDictionary(p => p.id, p => p.index);
        var ids = order.Keys.ToList();
        var sources = await store.Sources.Where(s => ids.Contains(s.Id)).ToListAsync(cancellation);
        return [.. sources.OrderBy(s => s.Kind).ThenBy(s => order[s.Id])];
    }

    private static async Task<IReadOnlyList<FigureRow>> PrintedTotalsAsync(
        StoreContext store, IReadOnlyDictionary<string, Entity> entities, CancellationToken cancellation)
    {
        var indicators = await store.Indicators.Where(i => i.Chart == MapSlug).OrderBy(i => i.Order).ToListAsync(cancellation);
        if (indicators.Count == 0) return [];
        var ids = indicators.ConvertAll(i => i.Id);
        var observations = await store.Observations.Where(o => ids.Contains(o.IndicatorId))
            .OrderBy(o => o.Order).ToListAsync(cancellation);
        var sources = await SourcesInOrderAsync(store, observations.Select(o => o.SourceId), cancellation);
        var data = new ChartData(indicators[0], indicators[1..], observations, [], entities, sources,
            await CitedAsync(store, observations, cancellation), "");
        var letters = ClaimLetters.Of(data);
        return [.. observations.Select(o => data.Row(
            o, o.Basis.IsSupplementary() ? "" : letters.GetValueOrDefault(o.SourceId, "")))];
    }

    private static Task<Dictionary<string, Source>> CitedAsync(
        StoreContext store, IEnumerable<Observation> observations, CancellationToken cancellation)
    {
        var ids = observations.Select(o => o.CitedId).Where(id => id.Length > 0).Distinct().ToList();
        return store.Sources.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellation);
    }
}
