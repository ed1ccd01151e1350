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

    /// <summary>Reads the parameters.</summary>
    public static DisagreementsQuery Read(AddressReader reader, IReadOnlyCollection<string> sources)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var theme = PageParameters.Read(reader);
        return new DisagreementsQuery(
            reader.Code<Verdict>("verdict"), PageParameters.OneOf(reader, "source", sources), reader.Code<Topic>("topic"))
        { Theme = theme };
    }

    /// <summary>The query string with its question mark, or empty.</summary>
    public override string ToString() => AddressText.Of(
        ("verdict", Verdict is { } v ? Codes.Of(v) : ""), ("source", Source), ("topic", Topic is { } t ? Codes.Of(t) : ""),
        ("theme", Theme is { } theme ? Codes.Of(theme) : ""));
}
