using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Core.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Web.Data;

/// <summary>Every series of the record, read once, and the drawings of series that were asked for last.</summary>
public sealed class ExplorerData(IDbContextFactory<StoreContext> contexts) : IDisposable
{
    /// <summary>Rows of drawings that are kept at most, counting some for each drawing.</summary>
    private const int MaxKept = 10_000, MinSize = 100;

    private readonly MemoryCache _specs = new(new MemoryCacheOptions { SizeLimit = MaxKept });
    private readonly Lazy<Task<ExploreData>> _record = new(() => ExploreData.ReadAsync(contexts));

    /// <summary>Every series.</summary>
    public Task<ExploreData> RecordAsync() => _record.Value;

    /// <summary>The drawing that answers a query.</summary>
    /// <param name="record">Every series.</param>
    /// <param name="query">At least one series.</param>
    public ChartSpec Spec(ExploreData record, ExploreQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var key = query.ForFiles();
        if (_specs.TryGetValue(key, out ChartSpec? known)) return known!;
        var spec = ExploreSpecBuilder.Build(record, key);
        return _specs.Set(key, spec, new MemoryCacheEntryOptions { Size = MinSize + spec.Rows.Count });
    }

    /// <inheritdoc/>
    public void Dispose() => _specs.Dispose();
}
