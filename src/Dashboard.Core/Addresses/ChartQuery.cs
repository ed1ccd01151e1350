using System.Globalization;
using Dashboard.Core.Record;

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

    /// <summary>Key of the series drawn in full strength while the others are dimmed, or null; nothing is left out because of it.</summary>
    public string? Focus { get; init; }

    /// <summary>Whether each country has a plot of its own, all with the same axes.</summary>
    public bool Panels { get; init; }

    /// <summary>Theme asked for, or null for the reader's own.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Which side of the chart is shown; pictures and files are the same for all.</summary>
    public PageView View { get; init; }

    /// <summary>Classroom projection.</summary>
    public bool Projector { get; init; }

    /// <summary>Reads the parameters that name values; picture parameters are read by the caller from the same reader.</summary>
    /// <param name="reader">The address.</param>
    /// <param name="choices">What the chart lets a reader choose.</param>
    public static ChartQuery Read(AddressReader reader, ChartChoices choices)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(choices);
        var from = reader.Number("from", FirstYear, LastYear);
        var to = reader.Number("to", FirstYear, LastYear);
        if (from > to)
        {
            reader.Report("to", to.Value.ToString(CultureInfo.InvariantCulture), "a year not before from");
            to = null;
        }
        reader.Only("lang", "en");
        if (!choices.Panels) reader.Only("panels", "off");
        return new ChartQuery
        {
            Countries = reader.List("countries", choices.Countries, string.Join(", ", choices.Countries)),
            Sources = reader.List("sources", choices.Sources, string.Join(", ", choices.Sources)),
            From = from,
            To = to,
            Scale = reader.Code("scale", choices.Scales),
            Supplementary = reader.Switch("supplementary", true),
            Focus = reader.Item("focus", choices.Focuses, choices.Focuses.Count > 0 ? string.Join(", ", choices.Focuses) : "nothing, as there is one series"),
            Panels = choices.Panels && reader.Switch("panels", false),
            Theme = reader.Code<Theme>("theme"),
            View = reader.Code<PageView>("view") ?? PageView.Chart,
            Projector = reader.Switch("projector", false),
        };
    }

    /// <summary>The query string with its question mark, or empty; parameters in a fixed order, defaults left out.</summary>
    public override string ToString() => AddressText.Of(
        ("countries", string.Join(',', Countries)),
        ("sources", string.Join(',', Sources)),
        ("from", From?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("to", To?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("scale", Scale is { } scale ? Codes.Of(scale) : ""),
        ("supplementary", Supplementary ? "" : "off"),
        ("focus", Focus ?? ""),
        ("panels", Panels ? "on" : ""),
        ("theme", Theme is { } theme ? Codes.Of(theme) : ""),
        ("view", View == PageView.Chart ? "" : Codes.Of(View)),
        ("projector", Projector ? "on" : ""));

    /// <summary>The same values, whatever the page looks like: key of pictures and files.</summary>
    public ChartQuery ForFiles() => this with { Theme = null, View = PageView.Chart, Projector = false };

    /// <inheritdoc/>
    public bool Equals(ChartQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
