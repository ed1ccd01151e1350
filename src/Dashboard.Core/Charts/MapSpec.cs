using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

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
    public double MarkShare => MapFan.MarkShare(Area, Zoom);

    /// <summary>What of the plane the view shows as a whole.</summary>
    public MapFrame Whole => MapProjection.Frame(Area);

    /// <summary>How many times the whole is enlarged, from 1.</summary>
    public double Zoom => Whole.Width / Frame.Width;

    /// <summary>One mark for each place of the whole view, also of those outside <see cref="Frame"/>, which a reader may move to.</summary>
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

/// <summary>The views of the map.</summary>
public enum MapArea
{
    /// <summary>The whole world, in the Equal Earth projection.</summary>
    World,

    /// <summary>The five states and their neighbours, in a Lambert conformal conic projection.</summary>
    CentralAsia,
}

/// <summary>A rectangle of the projected plane.</summary>
/// <param name="MinX">Left.</param>
/// <param name="MinY">Bottom.</param>
/// <param name="MaxX">Right.</param>
/// <param name="MaxY">Top.</param>
public sealed record MapFrame(double MinX, double MinY, double MaxX, double MaxY)
{
    /// <summary>From left to right.</summary>
    public double Width => MaxX - MinX;

    /// <summary>From bottom to top.</summary>
    public double Height => MaxY - MinY;

    /// <summary>Width divided by height.</summary>
    public double Aspect => Width / Height;

    /// <summary>The point in the middle.</summary>
    public MapPosition Middle => new((MinX + MaxX) / 2, (MinY + MaxY) / 2);

    /// <summary>A part of the same shape.</summary>
    /// <param name="middle">Its middle; moved inwards where the part would leave the frame.</param>
    /// <param name="zoom">How many times smaller the part is, from 1.</param>
    public MapFrame Part(MapPosition middle, double zoom)
    {
        var (right, up) = (Width / zoom / 2, Height / zoom / 2);
        var (x, y) = (Inside(middle.X, MinX + right, MaxX - right), Inside(middle.Y, MinY + up, MaxY - up));
        return new MapFrame(x - right, y - up, x + right, y + up);
    }

    private static double Inside(double value, double from, double to) => from < to ? Math.Clamp(value, from, to) : (from + to) / 2;

    /// <summary>Whether a position is shown.</summary>
    public bool Holds(MapPosition at) => at.X >= MinX && at.X <= MaxX && at.Y >= MinY && at.Y <= MaxY;
}

/// <summary>A country or lake.</summary>
/// <param name="Iso3">Code, or empty.</param>
/// <param name="IsLake">True for water inside the land.</param>
/// <param name="Rings">Closed rings; holes are rings of opposite direction.</param>
public sealed record MapOutline(string Iso3, bool IsLake, IReadOnlyList<IReadOnlyList<MapPosition>> Rings);

/// <summary>A point of the projected plane.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Upwards.</param>
public readonly record struct MapPosition(double X, double Y);

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

/// <summary>A place with the names behind its ids: a line of the list beside the map and of its CSV file.</summary>
public sealed record PlaceRow
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>Name of its kind.</summary>
    public required string KindName { get; init; }

    /// <summary>Name of its organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>Year in which its organisation was founded, as a document prints it, or null.</summary>
    public int? Founded { get; init; }

    /// <summary>Usual name of its country.</summary>
    public required string Country { get; init; }

    /// <summary>Short citation of its source.</summary>
    public required string SourceShort { get; init; }
}
