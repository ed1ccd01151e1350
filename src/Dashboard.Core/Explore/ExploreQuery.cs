using System.Globalization;
using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;

namespace Dashboard.Core.Explore;

/// <summary>What the explorer's address asks for; the same promises as <see cref="ChartQuery"/>.</summary>
public sealed record ExploreQuery
{
    /// <summary>The most series that are drawn together.</summary>
    public const int MaxSeries = 8;

    private const string Example = "military-spending/RUS/ospanova-rakhmatulin-2018";

    /// <summary>No series.</summary>
    public static ExploreQuery None { get; } = new();

    /// <summary>Keys of the series shown, in the order of choosing; at most <see cref="MaxSeries"/>, none twice.</summary>
    public IReadOnlyList<string> Series { get; init; } = [];

    /// <summary>Scale of every value axis.</summary>
    public AxisScale Scale { get; init; }

    /// <summary>The year whose values are 100, or null for that of the most series; with <see cref="AxisScale.Index"/>.</summary>
    public int? Base { get; init; }

    /// <summary>First year shown, or null.</summary>
    public int? From { get; init; }

    /// <summary>Last year shown, or null; never before <see cref="From"/>.</summary>
    public int? To { get; init; }

    /// <summary>Theme asked for, or null for the reader's own.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Classroom projection.</summary>
    public bool Projector { get; init; }

    /// <summary>What its address may say.</summary>
    public static QueryParameters<ExploreQuery, ExploreData> Described { get; } = new QueryParameters<ExploreQuery, ExploreData>()
        .Add(
            "series", (q, reader, c) => q with { Series = ReadSeries(reader, c) }, q => string.Join(',', q.Series),
            _ => $"keys of series of the record, such as {Example}")
        .CodeOr("scale", AxisScale.Linear, q => q.Scale, (q, v) => q with { Scale = v })
        .Add(
            "base", (q, reader, c) => q with { Base = ReadBase(reader, q.Scale, c.BaseYears(q.Series)) },
            q => q.Base?.ToString(CultureInfo.InvariantCulture) ?? "", _ => "a year in which every series has a value")
        .Year("from", q => q.From, (q, v) => q with { From = v })
        .Year("to", q => q.To, (q, v) => q with { To = v }, notBefore: ("from", q => q.From))
        .Code<Theme>("theme", q => q.Theme, (q, v) => q with { Theme = v })
        .Switch("projector", false, q => q.Projector, (q, v) => q with { Projector = v })
        .Ignored("lang", "en");

    /// <summary>Reads the parameters that name values; picture parameters are read by the caller from the same reader.</summary>
    /// <param name="reader">The address.</param>
    /// <param name="record">The series that exist.</param>
    public static ExploreQuery Read(AddressReader reader, ExploreData record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Described.Read(None, reader, record);
    }

    /// <summary>
    /// The series of a chart over time on its scale and between its years, to be explored: its own quantity first, then in
    /// the order of the record.
    /// </summary>
    public static ExploreQuery OfChart(ChartSpec spec, ChartQuery query)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(query);
        return new ExploreQuery
        {
            Series = [.. spec.Series.OrderByDescending(IsMain).ThenBy(s => s.Points[0].Row).Select(s => s.Key).Take(MaxSeries)],
            Scale = spec.Scale,
            From = query.From,
            To = query.To,
            Theme = query.Theme,
        };

        bool IsMain(ChartSeries series) => series.Key.StartsWith(spec.Slug + "/", StringComparison.Ordinal);
    }

    /// <summary>The query string with its question mark, or empty; parameters in a fixed order, defaults left out.</summary>
    public override string ToString() =>
        // The parts of a key stay readable; a query may hold the sign as it is (RFC 3986, 3.4).
        Described.Print(this).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>The same values, whatever the page looks like: key of pictures and files.</summary>
    public ExploreQuery ForFiles() => this with { Theme = null, Projector = false };

    /// <inheritdoc/>
    public bool Equals(ExploreQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static List<string> ReadSeries(AddressReader reader, ExploreData record)
    {
        var series = new List<string>();
        var text = reader.Text("series") ?? "";
        foreach (var item in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (record.Find(item)?.Key is not { } key)
                reader.Report("series", item, $"keys of series of the record, such as {Example}");
            else if (series.Contains(key)) continue;
            else if (series.Count < MaxSeries) series.Add(key);
            else reader.Report("series", item, string.Create(CultureInfo.InvariantCulture, $"at most {MaxSeries} series"));
        }
        return series;
    }

    private static int? ReadBase(AddressReader reader, AxisScale scale, IReadOnlyList<int> years)
    {
        if (reader.Text("base") is not { } text) return null;
        if (scale != AxisScale.Index) reader.Report("base", text, "nothing without scale=index");
        else if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && years.Contains(year))
            return year;
        else if (years.Count == 0) reader.Report("base", text, "nothing, as no series has a value of one year");
        else reader.Report("base", text, "a year with a value of a series shown: " + string.Join(", ", years));
        return null;
    }
}
