using System.Collections.Concurrent;
using System.Text.Json;
using Dashboard.Core.Charts;
using Dashboard.Core.Lessons;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Web.Data;

/// <summary>Answers of the store, kept in memory: it never changes while the program runs, so each is asked once.</summary>
public sealed partial class DashboardData(RecordQueries queries, ILogger<DashboardData> logger) : IDisposable
{
    /// <summary>Rows of charts and marks of maps that are kept at most, counting some for each chart.</summary>
    private const int MaxKept = 10_000, MinSize = 100;

    private readonly MemoryCache _specs = new(new MemoryCacheOptions { SizeLimit = MaxKept });
    private readonly ConcurrentDictionary<string, Task<ChartData?>> _charts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<MapArea, IReadOnlyList<MapOutline>> _outlines = new();
    private readonly Lazy<Task<IReadOnlyList<Indicator>>> _listing = new(() => queries.ChartsAsync());
    private readonly Lazy<Task<IReadOnlyList<Source>>> _sources = new(() => queries.SourcesAsync());
    private readonly Lazy<Task<MapData>> _map = new(() => queries.MapAsync());
    private readonly Lazy<Task<RecordIndex>> _whole = new(() => queries.WholeAsync());
    private readonly Lazy<Task<RecordSearch>> _search = new(async () => new RecordSearch(await queries.WholeAsync()));
    private readonly Lazy<Task<RecordHistory>> _history = new(() => queries.HistoryAsync());
    private readonly Lazy<Task<IReadOnlyList<Lesson>>> _lessons = new(() => queries.LessonsAsync());
    private readonly Lazy<Task<RecordCounts>> _counts = new(() => queries.CountsAsync());
    private readonly Lazy<DateTimeOffset?> _created = new(queries.RecordCreated);

    /// <summary>When the record was put together, or null where it does not say.</summary>
    public DateTimeOffset? RecordCreated => _created.Value;

    /// <summary>Indicators with a chart of their own, in order.</summary>
    public Task<IReadOnlyList<Indicator>> ChartsAsync() => _listing.Value;

    /// <summary>Every source, documents first.</summary>
    public Task<IReadOnlyList<Source>> SourcesAsync() => _sources.Value;

    /// <summary>What the record holds, in numbers.</summary>
    public Task<RecordCounts> CountsAsync() => _counts.Value;

    /// <summary>The earlier versions of the record.</summary>
    public Task<RecordHistory> HistoryAsync() => _history.Value;

    /// <summary>The lessons, the easiest first.</summary>
    public Task<IReadOnlyList<Lesson>> LessonsAsync() => _lessons.Value;

    /// <summary>The whole record, linked.</summary>
    public Task<RecordIndex> WholeAsync() => _whole.Value;

    /// <summary>The search of the whole record.</summary>
    public Task<RecordSearch> SearchAsync() => _search.Value;

    /// <summary>Everything for the map.</summary>
    public Task<MapData> MapAsync() => _map.Value;

    /// <summary>Everything for one chart, or null when there is no such chart. Only charts that exist are remembered.</summary>
    public async Task<ChartData?> ChartAsync(string slug)
    {
        var charts = await ChartsAsync();
        return charts.Any(c => c.Id == slug) ? await _charts.GetOrAdd(slug, s => queries.ChartAsync(s)) : null;
    }

    /// <summary>
    /// The projected outlines of a view; none when the record's file holds JSON that is no outline, so that places, list and
    /// counts are still served.
    /// </summary>
    public IReadOnlyList<MapOutline> Outlines(MapArea area) => _outlines.GetOrAdd(area, a =>
    {
        try
        {
            return queries.Outlines(a);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            LogNoOutlines(logger, OutlineReader.FileOf(a), e.Message);
            return [];
        }
    });

    /// <summary>The chart that answers a query; those asked for last are kept, with their drawings.</summary>
    public ChartSpec Spec(ChartData chart, ChartQuery query) =>
        Kept((chart.Main.Id, query), () => ChartSpecBuilder.Build(chart, query), spec => spec.Rows.Count);

    /// <summary>The map that answers a query; those asked for last are kept, with their drawings.</summary>
    public MapSpec Spec(MapData map, MapQuery query, MapRoom room = MapRoom.Page) =>
        Kept((query, room), () => MapSpecBuilder.Build(map, Outlines(query.Area), query, room), spec => spec.Marks.Count);

    /// <inheritdoc/>
    public void Dispose() => _specs.Dispose();

    private TSpec Kept<TSpec>(object key, Func<TSpec> build, Func<TSpec, int> size)
    {
        if (_specs.TryGetValue(key, out TSpec? known)) return known!;
        var built = build();
        return _specs.Set(key, built, new MemoryCacheEntryOptions { Size = MinSize + size(built) });
    }

    [LoggerMessage(LogLevel.Error, "The outlines {File} cannot be read, so the map is drawn without them: {Reason}")]
    private static partial void LogNoOutlines(ILogger logger, string file, string reason);
}
