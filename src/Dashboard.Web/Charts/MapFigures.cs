using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Charts;

/// <summary>The drawings of one map in each theme, kept as long as its spec is, for all readers; safe for several at once.</summary>
internal sealed class MapFigures
{
    private static readonly ConditionalWeakTable<MapSpec, MapFigures> Known = [];

    private readonly ConcurrentDictionary<Theme, PlotlyFigureData> _drawn = new();
    private readonly ConcurrentDictionary<(string Themes, bool ScrollZoom), MarkupString> _blocks = new();
    private readonly MapSpec _spec;
    private readonly MapQuery _query;

    private MapFigures(MapSpec spec, MapQuery query) => (_spec, _query) = (spec, query);

    /// <summary>The drawings of a map.</summary>
    /// <param name="spec">The map.</param>
    /// <param name="query">The query that it answers.</param>
    internal static MapFigures Of(MapSpec spec, MapQuery query) => Known.GetValue(spec, s => new MapFigures(s, query));

    /// <summary>The map in a theme.</summary>
    internal PlotlyFigureData In(Theme theme) => _drawn.GetOrAdd(theme, t =>
        PlotlyMap.Of(_spec, t, Addresses.Outlines(_query, t, _spec.DataVersion), _query.Projector ? DrawingSizes.ProjectedMap : DrawingSizes.Page));

    /// <summary>The map as a page carries it.</summary>
    internal MarkupString Blocks(IReadOnlyList<Theme> themes, bool scrollZoom) => _blocks.GetOrAdd((string.Join(' ', themes), scrollZoom),
        _ => PlotlyJson.Blocks(themes.Select(theme => (theme, In(theme))), scrollZoom));
}
