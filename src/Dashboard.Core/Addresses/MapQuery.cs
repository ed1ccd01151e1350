using Dashboard.Core.Geography;
using Dashboard.Core.Record;

namespace Dashboard.Core.Addresses;

/// <summary>What the map's address asks for; the same promises as <see cref="ChartQuery"/>.</summary>
public sealed record MapQuery
{
    /// <summary>The longest search.</summary>
    public const int MostText = 100;

    /// <summary>Every place, on the world.</summary>
    public static MapQuery All { get; } = new();

    /// <summary>World or Central Asia.</summary>
    public MapArea Area { get; init; } = MapArea.World;

    /// <summary>The part of the view that is shown, or null for the whole; it leaves no place out of list and files.</summary>
    public MapViewport? Viewport { get; init; }

    /// <summary>Codes of the kinds shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>ISO codes of the countries shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Region headings shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Ids of the organisations shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>Ids of the documents shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Words that a place must hold, without spaces around them; empty for all.</summary>
    public string Text { get; init; } = "";

    /// <summary>The year in which places were open, or null for all.</summary>
    public int? Year { get; init; }

    /// <summary>The order of the list; pictures and files do not depend on it.</summary>
    public PlaceOrder Sort { get; init; }

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
            Viewport = Part(reader),
            Kinds = reader.List("kinds", choices.Kinds, string.Join(", ", choices.Kinds)),
            Countries = reader.List("countries", choices.Countries, "ISO codes of listed countries, for example KAZ"),
            Regions = reader.List("regions", choices.Regions, string.Join(", ", choices.Regions)),
            Organisations = reader.List("organisations", choices.Organisations, string.Join(", ", choices.Organisations)),
            Sources = reader.List("sources", choices.Sources, string.Join(", ", choices.Sources)),
            Text = Words(reader),
            Year = reader.Number("year", ChartQuery.FirstYear, ChartQuery.LastYear),
            Sort = reader.Code<PlaceOrder>("sort") ?? PlaceOrder.Listed,
            Coverage = reader.Switch("coverage", false),
            Theme = reader.Code<Theme>("theme"),
            Projector = reader.Switch("projector", false),
        };
    }

    /// <summary>The query string with its question mark, or empty.</summary>
    public override string ToString() => AddressText.Of([.. Parameters]);

    /// <summary>Names and values of the parameters; an empty value is left out of the address.</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters =>
    [
        ("area", Area == MapArea.World ? "" : Codes.Of(Area)),
        ("at", Viewport?.ToString() ?? ""),
        ("kinds", string.Join(',', Kinds)),
        ("countries", string.Join(',', Countries)),
        ("regions", string.Join(',', Regions)),
        ("organisations", string.Join(',', Organisations)),
        ("sources", string.Join(',', Sources)),
        ("q", Text),
        ("year", PageParameters.Year(Year)),
        ("sort", Sort == PlaceOrder.Listed ? "" : Codes.Of(Sort)),
        ("coverage", Coverage ? "on" : ""),
        ("theme", Theme is { } theme ? Codes.Of(theme) : ""),
        ("projector", Projector ? "on" : ""),
    ];

    private static MapViewport? Part(AddressReader reader)
    {
        if (reader.Text("at") is not { } text) return null;
        if (!MapViewport.TryRead(text, out var viewport)) reader.Report("at", text, MapViewport.Allowed);
        return viewport;
    }

    private static string Words(AddressReader reader)
    {
        var text = reader.Text("q")?.Trim() ?? "";
        if (text.Length <= MostText) return text;
        reader.Report("q", text, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"at most {MostText} characters"));
        return "";
    }

    /// <summary>The same places, whatever the page looks like: key of pictures and files.</summary>
    public MapQuery ForFiles() => this with { Theme = null, Projector = false, Sort = PlaceOrder.Listed };

    /// <inheritdoc/>
    public bool Equals(MapQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
