using Dashboard.Web.Look;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Map;

/// <summary>The places beside the map, under headings; the headings of its columns order it.</summary>
public sealed partial class PlaceList : ComponentBase
{
    /// <summary>Lines that a page holds; the file holds the rest.</summary>
    internal const int Long = 600;

    private List<PlaceLine> _lines = [];
    private List<PlaceLine> _elsewhere = [];

    /// <summary>The places, in the order of the record.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<PlaceRow> Places { get; set; }

    /// <summary>Those that lie in what the map shows; they come first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlySet<PlaceRow> InView { get; set; }

    /// <summary>What the address asks for: order and year.</summary>
    [Parameter]
    public MapQuery Query { get; set; } = MapQuery.All;

    /// <summary>The place whose receipt is open, or null.</summary>
    [Parameter]
    public PlaceRow? Chosen { get; set; }

    private string Count => InView.Count == Places.Count ? Counted.Places(Places.Count)
        : Words.Fill(Strings.MapListCountShown, Counted.Places(Places.Count), InView.Count);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _lines = Lines(Places.Where(InView.Contains));
        _elsewhere = Lines(Places.Where(p => !InView.Contains(p)));
    }

    private List<PlaceLine> Lines(IEnumerable<PlaceRow> places) =>
        [.. PlaceGroups.Of([.. places], Query.Sort).SelectMany(LinesOf)];

    private static IEnumerable<PlaceLine> LinesOf(PlaceGroup group) => group.Places.Select(p => new PlaceLine("", 0, p))
        .Prepend(new PlaceLine(group.Name, group.Places.Count, null)).Where(l => l.Row is not null || l.Heading.Length > 0);

    private bool IsUndated(PlaceRow row) => Query.Year is { } year && PlaceTimes.In(year, row) == PlaceTime.Undated;
}

/// <summary>A line of the list: a place, or the heading of those below it with their number.</summary>
/// <param name="Heading">The heading, or empty.</param>
/// <param name="Count">Number of places below it.</param>
/// <param name="Row">The place, or null.</param>
internal sealed record PlaceLine(string Heading, int Count, PlaceRow? Row);
