using Dashboard.Core.Citations;
using Dashboard.Core.Figures;
using Dashboard.Core.Geography;
using Dashboard.Core.Record;

namespace Dashboard.Core.Map;

/// <summary>
/// The map as a value: projected outlines and marks, the words and counts around them. All coordinates are in the
/// plane of the projection, y upwards.
/// </summary>
public sealed record MapSpec
{
    /// <summary>Size of the mark of a place without a year beside those that have one, when a year is shown.</summary>
    public const double UndatedShare = 0.55;

    /// <summary>World or Central Asia.</summary>
    public required MapArea Area { get; init; }

    /// <summary>What and where.</summary>
    public required string Title { get; init; }

    /// <summary>Filters in words and the number of places shown.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What of the plane is shown: the whole of the view, or a part of it.</summary>
    public required MapFrame Frame { get; init; }

    /// <summary>Closed rings of countries and lakes, back to front.</summary>
    public required IReadOnlyList<MapOutline> Outlines { get; init; }

    /// <summary>Whether a country has no outline here, or one that is smaller than a mark.</summary>
    public bool IsTiny(string iso3)
    {
        var mark = MarkShare * Frame.Width;
        return !Outlines.Any(o => o.Iso3 == iso3 && !o.IsLake && o.Rings.Any(r =>
            r.Max(p => p.X) - r.Min(p => p.X) > mark || r.Max(p => p.Y) - r.Min(p => p.Y) > mark));
    }

    /// <summary>Diameter of a mark as a share of the width of the frame.</summary>
    public double MarkShare => MarkSpreading.MarkShare(Area, Zoom);

    /// <summary>What of the plane the view shows as a whole.</summary>
    public MapFrame Whole => MapProjection.Frame(Area);

    /// <summary>How many times the whole is enlarged, from 1.</summary>
    public double Zoom => Whole.Width / Frame.Width;

    /// <summary>One mark for each place of the whole view, also outside <see cref="Frame"/>: readers may move there.</summary>
    public required IReadOnlyList<MapMark> Marks { get; init; }

    /// <summary>The marks whose towns lie in <see cref="Frame"/>.</summary>
    public IEnumerable<MapMark> Shown => Marks.Where(m => Frame.Holds(m.Town));

    /// <summary>How many marks are drawn small because no year is printed for their place.</summary>
    public int Undated => Shown.Count(m => m.IsUndated);

    /// <summary>How many offices each country has, or null where places are marked one by one.</summary>
    public MapCoverage? Coverage { get; init; }

    /// <summary>What is said where a query leaves no place, wherever it lies; null where there are some.</summary>
    public string? Empty { get; init; }

    /// <summary>The year that is shown, with its counts, or null for all years.</summary>
    public YearCounts? Year { get; init; }

    /// <summary>Kinds that are shown, with their number of places, in the order of <see cref="PlaceKind"/>.</summary>
    public required IReadOnlyList<KindCount> Kinds { get; init; }

    /// <summary>How well the positions of what is shown are known, with their number of places, the best first.</summary>
    public required IReadOnlyList<PrecisionCount> Precisions { get; init; }

    /// <summary>Sentences that must stand with every drawing: counts of rows beside printed totals, borders.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Name of the projection, its properties and where the borders come from.</summary>
    public required string BorderNote { get; init; }

    /// <summary>One line for each source.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }

    /// <summary>The map in words.</summary>
    public required string Summary { get; init; }

    /// <summary>SHA-256 of the record, 64 hexadecimal digits.</summary>
    public required string DataVersion { get; init; }
}

/// <summary>One place.</summary>
public sealed record MapMark
{
    /// <summary>Position of its town or object.</summary>
    public required MapPosition Town { get; init; }

    /// <summary>Where the mark stands: at its town, or near it where another mark would be hidden.</summary>
    public required MapPosition Position { get; init; }

    /// <summary>The place with everything its receipt shows.</summary>
    public required PlaceRow Place { get; init; }

    /// <summary>Whether a year is shown and none is printed for this place; drawn small.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Its number among the places of the same town, from 0.</summary>
    public required int Slot { get; init; }

    /// <summary>How many places share the town.</summary>
    public required int Slots { get; init; }

    /// <summary>Whether the mark stands apart from its town; a thin line leads to it.</summary>
    public bool IsApart => Position != Town;

    /// <summary>What is written beside it, or empty.</summary>
    public required string Label { get; init; }
}

/// <summary>A kind of place and how many are shown.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name in words.</param>
/// <param name="Count">Number of places of the kind in the map.</param>
public sealed record KindCount(PlaceKind Kind, string Name, int Count);

/// <summary>How well positions are known, and of how many places.</summary>
/// <param name="Precision">How well.</param>
/// <param name="Name">The same in words.</param>
/// <param name="Count">Number of places in the map.</param>
public sealed record PrecisionCount(Precision Precision, string Name, int Count);
