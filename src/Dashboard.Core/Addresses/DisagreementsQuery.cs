using Dashboard.Core.Claims;
using Dashboard.Core.Record;

namespace Dashboard.Core.Addresses;

/// <summary>What the address of the disagreements page asks for; the same promises as <see cref="ChartQuery"/>.</summary>
/// <param name="Verdict">Verdict of the claims shown, or null for all.</param>
/// <param name="Source">Id of the document whose claims are shown, or empty for all.</param>
/// <param name="Topic">Topic of the claims shown, or null for both.</param>
public sealed record DisagreementsQuery(Verdict? Verdict, string Source, Topic? Topic)
{
    /// <summary>Every claim.</summary>
    public static DisagreementsQuery All { get; } = new(null, "", null);

    /// <summary>Theme asked for, or null for the reader's own; links keep it.</summary>
    public Theme? Theme { get; init; }

    /// <summary>What its address may say, where the ids of the documents are known.</summary>
    public static QueryParameters<DisagreementsQuery, IReadOnlyCollection<string>> Described { get; } =
        new QueryParameters<DisagreementsQuery, IReadOnlyCollection<string>>()
            .Code<Verdict>("verdict", q => q.Verdict, (q, v) => q with { Verdict = v })
            .Add("source", (q, reader, sources) => q with { Source = Known(reader, sources) }, q => q.Source, Allowed)
            .Code<Topic>("topic", q => q.Topic, (q, v) => q with { Topic = v })
            .Code<Theme>("theme", q => q.Theme, (q, v) => q with { Theme = v })
            .Ignored("lang", "en");

    /// <summary>Reads the parameters.</summary>
    public static DisagreementsQuery Read(AddressReader reader, IReadOnlyCollection<string> sources) =>
        Described.Read(All, reader, sources);

    /// <summary>The query string with its question mark, or empty.</summary>
    public override string ToString() => Described.Print(this);

    /// <inheritdoc/>
    public bool Equals(DisagreementsQuery? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static string Known(AddressReader reader, IReadOnlyCollection<string> sources)
    {
        if (reader.Text("source") is not { } text) return "";
        if (sources.Contains(text)) return text;
        reader.Report("source", text, Allowed(sources));
        return "";
    }

    private static string Allowed(IEnumerable<string> sources) => string.Join(", ", sources);
}
