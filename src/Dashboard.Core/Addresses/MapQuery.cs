using System.Globalization;
using Dashboard.Core.Geography;
using Dashboard.Core.Record;

namespace Dashboard.Core.Addresses;

/// <summary>What the map's address asks for; the same promises as <see cref="ChartQuery"/>.</summary>
public sealed record MapQuery
{
    /// <summary>The longest search.</summary>
    public const int MaxText = 100;

    private const string AllowedCountries = "ISO codes of listed countries, for example KAZ";

    /// <summary>Every place, on the world.</summary>
    public static MapQuery All { get; } = new();

    /// <summary>What an address without parameters asks for: every place, first in Central Asia.</summary>
    public static MapQuery First { get; } = new() { Area = MapArea.CentralAsia };

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

    /// <summary>What its address may say.</summary>
    public static QueryParameters<MapQuery, MapChoices> Described { get; } = new QueryParameters<MapQuery, MapChoices>()
        .Code<MapArea>("area", q => q.Area == q.AreaUnsaid ? null : q.Area, (q, v) => v is { } area ? q with { Area = area } : q)
        .Add("at", (q, reader, _) => q with { Viewport = Part(reader) }, q => $"{q.Viewport}", _ => MapViewport.Allowed)
        .List("kinds", q => q.Kinds, (q, v) => q with { Kinds = v }, c => c.Kinds)
        .List("countries", q => q.Countries, (q, v) => q with { Countries = v }, c => c.Countries, AllowedCountries)
        .List("regions", q => q.Regions, (q, v) => q with { Regions = v }, c => c.Regions)
        .List("organisations", q => q.Organisations, (q, v) => q with { Organisations = v }, c => c.Organisations)
        .List("sources", q => q.Sources, (q, v) => q with { Sources = v }, c => c.Sources)
        .Add("q", (q, reader, _) => q with { Text = Words(reader) }, q => q.Text, _ => AllowedText)
        .Year("year", q => q.Year, (q, v) => q with { Year = v })
        .CodeOr("sort", PlaceOrder.Listed, q => q.Sort, (q, v) => q with { Sort = v })
        .Switch("coverage", false, q => q.Coverage, (q, v) => q with { Coverage = v })
        .Code<Theme>("theme", q => q.Theme, (q, v) => q with { Theme = v })
        .Switch("projector", false, q => q.Projector, (q, v) => q with { Projector = v })
        .Ignored("lang", "en");

    private static string AllowedText => string.Create(CultureInfo.InvariantCulture, $"at most {MaxText} characters");

    /// <summary>Reads the parameters.</summary>
    /// <param name="reader">The address.</param>
    /// <param name="choices">What may be asked for.</param>
    public static MapQuery Read(AddressReader reader, MapChoices choices)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var query = Described.Read(All, reader, choices);
        return Codes.TryRead<MapArea>(reader.Text("area") ?? "", out _) ? query : query with { Area = query.AreaUnsaid };
    }

    /// <summary>
    /// The view of an address that names none. The map begins in Central Asia; an address that chooses places or a part of
    /// the map has always meant the world.
    /// </summary>
    private MapArea AreaUnsaid => Viewport is null && Kinds.Count + Countries.Count + Regions.Count + Organisations.Count
        + Sources.Count == 0 && Text.Length == 0 && Year is null && !Coverage ? MapArea.CentralAsia : MapArea.World;

    /// <summary>The query string with its question mark, or empty.</summary>
    public override string ToString() => Described.Print(this);

    /// <summary>The same with the view said, so that a form or a script may add to it without changing the view.</summary>
    public string WithArea() => AddressText.Of([.. ParametersWithArea]);

    /// <summary>The parameters with the view said.</summary>
    public IReadOnlyList<(string Name, string Value)> ParametersWithArea =>
        [.. Parameters.Select(p => p.Name == "area" ? (p.Name, Codes.Of(Area)) : p)];

    /// <summary>Names and values of the parameters; an empty value is left out of the address.</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters => Described.Values(this);

    private static MapViewport? Part(AddressReader reader)
    {
        if (reader.Text("at") is not { } text) return null;
        if (!MapViewport.TryRead(text, out var viewport)) reader.Report("at", text, MapViewport.Allowed);
        return viewport;
    }

    private static string Words(AddressReader reader)
    {
        var text = reader.Text("q")?.Trim() ?? "";
        if (text.Length <= MaxText) return text;
        reader.Report("q", text, AllowedText);
        return "";
    }

    /// <summary>The same places, whatever the page looks like: key of pictures and files.</summary>
    public MapQuery ForFiles() => this with { Theme = null, Projector = false, Sort = PlaceOrder.Listed };

    /// <inheritdoc/>
    public bool Equals(MapQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
