using Dashboard.Core.Record;

namespace Dashboard.Core.Addresses;

/// <summary>What the address of the list of charts asks for; the same promises as <see cref="ChartQuery"/>.</summary>
/// <param name="Words">Words that occur in what the record says of a chart, or empty for all charts.</param>
/// <param name="Topic">Topic of the charts shown, or null for both.</param>
/// <param name="Country">ISO code of a country that they have figures of, or null for all.</param>
/// <param name="Order">In which order they stand within their topic.</param>
public sealed record ChartListQuery(string Words, Topic? Topic, string? Country, ChartListOrder Order)
{
    /// <summary>Most characters of the words.</summary>
    public const int LongestWords = 100;

    /// <summary>Every chart.</summary>
    public static ChartListQuery All { get; } = new("", null, null, ChartListOrder.Listed);

    /// <summary>Theme asked for, or null for the reader's own; links keep it.</summary>
    public Theme? Theme { get; init; }

    /// <summary>What its address may say, where the countries are known.</summary>
    public static QueryParameters<ChartListQuery, IReadOnlyCollection<string>> Described { get; } =
        new QueryParameters<ChartListQuery, IReadOnlyCollection<string>>()
            .Add("q", (q, reader, _) => q with { Words = Cut(reader.Text("q")) }, q => q.Words, _ => "words")
            .Code<Topic>("topic", q => q.Topic, (q, v) => q with { Topic = v })
            .Item("country", q => q.Country, (q, v) => q with { Country = v }, c => c, "")
            .CodeOr("sort", ChartListOrder.Listed, q => q.Order, (q, v) => q with { Order = v })
            .Code<Theme>("theme", q => q.Theme, (q, v) => q with { Theme = v })
            .Ignored("lang", "en");

    /// <summary>Reads the parameters.</summary>
    public static ChartListQuery Read(AddressReader reader, IReadOnlyCollection<string> countries) =>
        Described.Read(All, reader, countries);

    /// <summary>The query string with its question mark, or empty.</summary>
    public override string ToString() => Described.Print(this);

    /// <inheritdoc/>
    public bool Equals(ChartListQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static string Cut(string? words) =>
        words is null ? "" : words.Trim() is var text && text.Length > LongestWords ? text[..LongestWords] : text;
}
