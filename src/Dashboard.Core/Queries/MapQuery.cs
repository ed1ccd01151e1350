using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Core.Queries;

/// <summary>What the map's address asks for; the same promises as <see cref="ChartQuery"/>.</summary>
public sealed record MapQuery
{
    /// <summary>Every place, on the world.</summary>
    public static MapQuery All { get; } = new();

    /// <summary>World or Central Asia.</summary>
    public MapArea Area { get; init; } = MapArea.World;

    /// <summary>Codes of the kinds shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>ISO codes of the countries shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Region headings shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Countries coloured by their number of offices instead of a mark for each place.</summary>
    public bool Coverage { get; init; }

    /// <summary>Theme asked for, or null for the reader's own.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Classroom projection.</summary>
    public bool Projector { get; init; }

    /// <summary>Reads the parameters.</summary>
    /// <param name="reader">The address.</param>
    /// <param name="choices">What may be asked for.</param>
    public static MapQuery Read(AddressReader reader, MapChoices choices)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(choices);
        reader.Only("lang", "en");
        return new MapQuery
        {
            Area = reader.Code<MapArea>("area") ?? MapArea.World,
            Kinds = reader.List("kinds", choices.Kinds, string.Join(", ", choices.Kinds)),
            Countries = reader.List("countries", choices.Countries, "ISO codes of listed countries, for example KAZ"),
            Regions = reader.List("regions", choices.Regions, string.Join(", ", choices.Regions)),
            Coverage = reader.Switch("coverage", false),
            Theme = reader.Code<Theme>("theme"),
            Projector = reader.Switch("projector", false),
        };
    }

    /// <summary>The query string with its question mark, or empty.</summary>
    public override string ToString() => AddressText.Of(
        ("area", Area == MapArea.World ? "" : Codes.Of(Area)),
        ("kinds", string.Join(',', Kinds)),
        ("countries", string.Join(',', Countries)),
        ("regions", string.Join(',', Regions)),
        ("coverage", Coverage ? "on" : ""),
        ("theme", Theme is { } theme ? Codes.Of(theme) : ""),
        ("projector", Projector ? "on" : ""));

    /// <summary>The same places, whatever the page looks like: key of pictures and files.</summary>
    public MapQuery ForFiles() => this with { Theme = null, Projector = false };

    /// <inheritdoc/>
    public bool Equals(MapQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
