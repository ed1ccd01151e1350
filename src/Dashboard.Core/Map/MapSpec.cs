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
    public const double UndatedShare = 0.8;

    /// <summary>World or Central Asia.</summary>
    public required MapArea Area { get; init; }

    /// <summary>Where it is shown.</summary>
    public MapRoom Room { get; init; }

    /// <summary>What and where.</summary>
    public required string Title { get; init; }

    /// <summary>Filters in words and the number of places shown.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What of the plane is shown: the whole of the view, or a part of it.</summary>
    public required MapFrame Frame { get; init; }

    /// <summary>Closed rings of countries and lakes, back to front: what lies around the land of the view comes first.</summary>
    public required IReadOnlyList<MapOutline> Outlines { get; init; }

    /// <summary>Whether a country has no outline here, or one whose colour is too small to be seen.</summary>
    public bool IsTiny(string iso3)
    {
        var least = MarkShare * SeenFrom * Frame.Width;
        return !Outlines.Any(o => o.Iso3 == iso3 && !o.IsLake && o.Rings.Any(r =>
            r.Max(p => p.X) - r.Min(p => p.X) > least || r.Max(p => p.Y) - r.Min(p => p.Y) > least));
    }

    /// <summary>How large a coloured land must be to be seen, in marks.</summary>
    private const double SeenFrom = 0.4;

    /// <summary>Diameter of a mark as a share of the width of the frame.</summary>
    public double MarkShare => MapMarks.Share(Area, Zoom, Room);

    /// <summary>Diameter of the circle of several places, as a share of the width of the frame.</summary>
    public double CrowdShare => MapMarks.CrowdShare(Area, Zoom, Room);

    /// <summary>What of the plane the view shows as a whole.</summary>
    public MapFrame Whole => MapProjection.Frame(Area, Room);

    /// <summary>How many times the whole is enlarged, from 1.</summary>
    public double Zoom => Whole.Width / Frame.Width;

    /// <summary>Names of countries, by code; none where the view has no room for them.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Codes of the Central Asian states, whose names come before all others.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The marks of the whole view, also outside <see cref="Frame"/>: readers may move there.</summary>
    public required IReadOnlyList<MapMark> Marks { get; init; }

    /// <summary>The marks whose towns lie in <see cref="Frame"/>.</summary>
    public IEnumerable<MapMark> Shown => Marks.Where(m => Frame.Holds(m.Town));

    /// <summary>The places that lie in <see cref="Frame"/>, one by one.</summary>
    public IEnumerable<PlaceRow> ShownPlaces => Shown.SelectMany(m => m.Places);

    /// <summary>How many marks are drawn smaller because no year is printed for their places.</summary>
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
