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

    /// <summary>What its address may say.</summary>
    public static QueryParameters<TimelineQuery, TimelineChoices> Described { get; } =
        new QueryParameters<TimelineQuery, TimelineChoices>()
            .List("categories", q => q.Categories, (q, v) => q with { Categories = v }, c => c.Categories)
            .List("countries", q => q.Countries, (q, v) => q with { Countries = v }, c => c.Countries)
            .List("sources", q => q.Sources, (q, v) => q with { Sources = v }, c => c.Sources)
            .Year("from", q => q.From, (q, v) => q with { From = v })
            .Year("to", q => q.To, (q, v) => q with { To = v }, notBefore: ("from", q => q.From))
            .Code<Theme>("theme", q => q.Theme, (q, v) => q with { Theme = v })
        .Ignored("lang", "en");

    /// <summary>Reads the parameters.</summary>
    public static TimelineQuery Read(
        AddressReader reader, IReadOnlyCollection<string> categories, IReadOnlyCollection<string> countries,
        IReadOnlyCollection<string> sources) =>
        Described.Read(All, reader, new TimelineChoices(categories, countries, sources));

    /// <summary>Reads the parameters, of which those are allowed that some event fits.</summary>
    public static TimelineQuery Read(AddressReader reader, IReadOnlyCollection<Event> events) => Read(reader,
        [.. events.Select(e => Codes.Of(e.Category)).Distinct()], [.. events.SelectMany(e => e.CountryCodes()).Distinct()],
        [.. events.Select(e => e.SourceId).Distinct()]);

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
    public override string ToString() => Described.Print(this);

    /// <inheritdoc/>
    public bool Equals(TimelineQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

/// <summary>What the address of the timeline may ask for.</summary>
/// <param name="Categories">Codes of the categories that occur.</param>
/// <param name="Countries">ISO codes of the countries that occur.</param>
/// <param name="Sources">Ids of the documents.</param>
public sealed record TimelineChoices(
    IReadOnlyCollection<string> Categories, IReadOnlyCollection<string> Countries, IReadOnlyCollection<string> Sources);
