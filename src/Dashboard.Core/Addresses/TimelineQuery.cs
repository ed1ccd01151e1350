using Dashboard.Core.Record;

namespace Dashboard.Core.Addresses;

/// <summary>What the address of the timeline asks for; the same promises as <see cref="ChartQuery"/>.</summary>
/// <param name="Categories">Codes of the categories shown, sorted; empty for all.</param>
/// <param name="Countries">ISO codes of the countries shown, sorted; empty for all.</param>
/// <param name="Sources">Ids of the documents shown, sorted; empty for all.</param>
/// <param name="From">First year shown, or null.</param>
/// <param name="To">Last year shown, or null; never before <paramref name="From"/>.</param>
public sealed record TimelineQuery(
    IReadOnlyList<string> Categories, IReadOnlyList<string> Countries, IReadOnlyList<string> Sources, int? From, int? To)
{
    /// <summary>Every event.</summary>
    public static TimelineQuery All { get; } = new([], [], [], null, null);

    /// <summary>Theme asked for, or null for the reader's own; links keep it.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Reads the parameters.</summary>
    public static TimelineQuery Read(
        AddressReader reader, IReadOnlyCollection<string> categories, IReadOnlyCollection<string> countries, IReadOnlyCollection<string> sources)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var theme = PageParameters.Read(reader);
        var (from, to) = PageParameters.Years(reader);
        return new TimelineQuery(
            reader.List("categories", categories, string.Join(", ", categories)),
            reader.List("countries", countries, string.Join(", ", countries)),
            reader.List("sources", sources, string.Join(", ", sources)), from, to)
        { Theme = theme };
    }

    /// <summary>The events that it leaves.</summary>
    public IReadOnlyList<Event> Select(IEnumerable<Event> events) =>
    [
        .. events.Where(e =>
            (Categories.Count == 0 || Categories.Contains(Codes.Of(e.Category)))
            && (Countries.Count == 0 || e.CountryCodes().Any(Countries.Contains))
            && (Sources.Count == 0 || Sources.Contains(e.SourceId))
            && (From is null || e.Year() >= From) && (To is null || e.Year() <= To)),
    ];

    /// <summary>The query string with its question mark, or empty.</summary>
    public override string ToString() => AddressText.Of(
        ("categories", string.Join(',', Categories)), ("countries", string.Join(',', Countries)), ("sources", string.Join(',', Sources)),
        ("from", PageParameters.Year(From)), ("to", PageParameters.Year(To)), ("theme", Theme is { } theme ? Codes.Of(theme) : ""));

    /// <inheritdoc/>
    public bool Equals(TimelineQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
