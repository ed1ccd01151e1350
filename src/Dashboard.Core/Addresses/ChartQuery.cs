namespace Dashboard.Core.Addresses;

/// <summary>
/// What a chart's address asks for. <see cref="Read"/> never throws; <see cref="ToString"/> is its inverse: reading
/// the printed form gives an equal query.
/// </summary>
public sealed record ChartQuery
{
    /// <summary>First and last year an address may name.</summary>
    public const int FirstYear = 1800, LastYear = 2100;

    /// <summary>Everything, as an address without parameters asks for it.</summary>
    public static ChartQuery All { get; } = new();

    /// <summary>ISO codes of the countries shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Ids of the sources shown, sorted; empty for all.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>First year shown, or null.</summary>
    public int? From { get; init; }

    /// <summary>Last year shown, or null; never before <see cref="From"/>.</summary>
    public int? To { get; init; }

    /// <summary>Scale of the value axis, or null for the one that the values ask for.</summary>
    public AxisScale? Scale { get; init; }

    /// <summary>Whether supplementary figures are drawn.</summary>
    public bool Supplementary { get; init; } = true;

    /// <summary>Key of the series in full strength while others are dimmed, or null; nothing is left out because of it.</summary>
    public string? Focus { get; init; }

    /// <summary>Whether each country has a plot of its own, all with the same axes, or null for what suits the chart.</summary>
    public bool? Panels { get; init; }

    /// <summary>Theme asked for, or null for the reader's own.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Which side of the chart is shown; pictures and files are the same for all.</summary>
    public PageView View { get; init; }

    /// <summary>Classroom projection.</summary>
    public bool Projector { get; init; }

    /// <summary>What its address may say.</summary>
    public static QueryParameters<ChartQuery, ChartChoices> Described { get; } = new QueryParameters<ChartQuery, ChartChoices>()
        .List("countries", q => q.Countries, (q, v) => q with { Countries = v }, c => c.Countries)
        .List("sources", q => q.Sources, (q, v) => q with { Sources = v }, c => c.Sources)
        .Year("from", q => q.From, (q, v) => q with { From = v })
        .Year("to", q => q.To, (q, v) => q with { To = v }, notBefore: ("from", q => q.From))
        .Code("scale", q => q.Scale, (q, v) => q with { Scale = v }, c => c.Scales)
        .Switch("supplementary", true, q => q.Supplementary, (q, v) => q with { Supplementary = v })
        .Item("focus", q => q.Focus, (q, v) => q with { Focus = v }, c => c.Focuses, "nothing, as there is one series")
        .Switch("panels", q => q.Panels, (q, v) => q with { Panels = v }, c => c.Panels)
        .Code<Theme>("theme", q => q.Theme, (q, v) => q with { Theme = v })
        .CodeOr("view", PageView.Chart, q => q.View, (q, v) => q with { View = v })
        .Switch("projector", false, q => q.Projector, (q, v) => q with { Projector = v })
        .Ignored("lang", "en");

    /// <summary>Reads the parameters that name values; picture parameters are read by the caller from the same reader.</summary>
    /// <param name="reader">The address.</param>
    /// <param name="choices">What the chart lets a reader choose.</param>
    public static ChartQuery Read(AddressReader reader, ChartChoices choices) => Described.Read(All, reader, choices);

    /// <summary>The query string with its question mark, or empty; parameters in a fixed order, defaults left out.</summary>
    public override string ToString() => Described.Print(this);

    /// <summary>The same values, whatever the page looks like: key of pictures and files.</summary>
    public ChartQuery ForFiles() => this with { Theme = null, View = PageView.Chart, Projector = false };

    /// <inheritdoc/>
    public bool Equals(ChartQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
