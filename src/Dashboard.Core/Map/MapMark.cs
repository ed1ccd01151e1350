using Dashboard.Core.Figures;
using Dashboard.Core.Geography;

namespace Dashboard.Core.Map;

/// <summary>A mark of the map: one place, or a counted crowd of places.</summary>
public sealed record MapMark
{
    /// <summary>Position of the town or object; of a crowd, of the town where most of its places are.</summary>
    public required MapPosition Town { get; init; }

    /// <summary>Where the mark stands: at its town, or near it in the same country where another mark would be hidden.</summary>
    public required MapPosition Position { get; init; }

    /// <summary>The places with everything their receipts show, in the order of the record; never empty.</summary>
    public required IReadOnlyList<PlaceRow> Places { get; init; }

    /// <summary>Id of the mark: that of its place; of a crowd, one that stays as long as it stands at the same town.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the country it stands in.</summary>
    public required string Iso3 { get; init; }

    /// <summary>Whether it stands for several places.</summary>
    public bool IsCrowd => Places.Count > 1;

    /// <summary>Where a crowd comes apart; null for a single place, and for a crowd that no enlargement parts.</summary>
    public MapOpening? Opens { get; init; }

    /// <summary>Whether a year is shown and none is printed for these places; drawn smaller.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Whether the mark stands apart from its town; a thin line leads to it.</summary>
    public bool IsApart => Position != Town;

    /// <summary>What is written beside it, or empty.</summary>
    public required string Label { get; init; }
}

/// <summary>The part of a view in which places that crowd elsewhere stand apart.</summary>
/// <param name="Area">The view.</param>
/// <param name="Viewport">The part, or null for the whole view.</param>
public sealed record MapOpening(MapArea Area, MapViewport? Viewport);
