using System.Text.RegularExpressions;
using Dashboard.Core.Record;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Store;

/// <summary>
/// The full-text table of a store (SQLite FTS5): one row for everything that a search can find, with its names as listed,
/// usual names and other spellings. Diacritics and case do not matter.
/// </summary>
internal static partial class SearchTable
{
    internal const string Figure = "figure", Place = "place", Event = "event", Class = "class", Claim = "claim",
        Source = "source", Chart = "chart";

    private const string CreateSql = "CREATE VIRTUAL TABLE Search USING fts5(Kind UNINDEXED, Id UNINDEXED, Title, Text, "
        + "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')";

    internal static void Write(DocumentedRecord record, SqliteTransaction transaction)
    {
        using (var create = transaction.Connection!.CreateCommand())
        {
            create.Transaction = transaction;
            create.CommandText = CreateSql;
            create.ExecuteNonQuery();
        }
        using var insert = transaction.Connection!.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO Search (Kind, Id, Title, Text) VALUES ($kind, $id, $title, $text)";
        foreach (var name in new[] { "$kind", "$id", "$title", "$text" })
            insert.Parameters.Add(new SqliteParameter { ParameterName = name });
        foreach (var (kind, id, title, text) in Rows(record))
        {
            insert.Parameters["$kind"].Value = kind;
            insert.Parameters["$id"].Value = id;
            insert.Parameters["$title"].Value = title;
            insert.Parameters["$text"].Value = WithSpellings(record.Spellings, title, text);
            insert.ExecuteNonQuery();
        }
    }

    private static IEnumerable<(string Kind, string Id, string Title, string Text)> Rows(DocumentedRecord record)
    {
        var indicators = record.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var entities = record.Entities.ToDictionary(e => e.Iso3, e => e.Name, StringComparer.Ordinal);
        var sources = record.Sources.ToDictionary(s => s.Id, s => s.ShortCitation, StringComparer.Ordinal);
        foreach (var i in record.Indicators.Where(i => i.Chart == i.Id))
            yield return (Chart, i.Id, i.Title, string.Join(' ', i.Subtitle, i.Description, i.Unit));
        foreach (var o in record.Observations)
            yield return (Figure, o.Id, indicators[o.IndicatorId].Title, string.Join(' ', indicators[o.IndicatorId].ShortTitle,
                entities[o.Iso3], o.Period, o.PrintedAs, Digits(o.PrintedAs), Number(o.Value), o.Note, sources[o.SourceId]));
        foreach (var p in record.Places)
            yield return (Place, p.Id, p.Name, string.Join(
                ' ', p.NameAsListed, p.City, p.CityAsListed, p.CountryAsListed, entities[p.Iso3], p.Note));
        foreach (var e in record.Events)
            yield return (Event, e.Id, e.Title, string.Join(' ', e.Date, e.PrintedAs, e.Note,
                string.Join(' ', e.CountryCodes().Select(c => entities.GetValueOrDefault(c, ""))), sources[e.SourceId]));
        var frameworks = record.Frameworks.ToDictionary(f => f.Id, f => f.Title, StringComparer.Ordinal);
        foreach (var c in record.Classifications)
            yield return (Class, c.Id, $"{c.Class}: {c.Item}", string.Join(' ', frameworks[c.FrameworkId],
                c.SaidBy, c.PrintedAs, c.Note, entities.GetValueOrDefault(c.Iso3, ""), sources[c.SourceId]));
        foreach (var c in record.Claims)
            yield return (Claim, c.Id, c.Statement, string.Join(' ', c.PrintedAs, c.Note, entities[c.Iso3], sources[c.SourceId]));
        foreach (var s in record.Sources)
            yield return (Source, s.Id, s.ShortCitation, string.Join(' ', s.Authors, s.Date, s.Title, s.Container, s.Note));
    }

    private static string Number(double? value) =>
        value?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    /// <summary>Numbers as one types them, without what separates their digits in print: 3776 for "3,776".</summary>
    private static string Digits(string printed) =>
        SeparatedDigits().IsMatch(printed) ? SeparatedDigits().Replace(printed, "") : "";

    /// <summary>The text with every other spelling of the names in it: one may have several, and each leads to all.</summary>
    internal static string WithSpellings(IReadOnlyList<Spelling> spellings, string title, string text)
    {
        var found = spellings.GroupBy(s => s.Name, s => s.Variant).Select(g => g.Prepend(g.Key).ToList())
            .Where(names => names.Exists(name => HasWord(title, name) || HasWord(text, name)));
        return string.Join(' ', found.SelectMany(names => names).Prepend(text));
    }

    /// <summary>True when a name stands in a text as words of its own, so that Oral is not found in "electoral".</summary>
    private static bool HasWord(string text, string name)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
            if ((at == 0 || !char.IsLetter(text[at - 1]))
                && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]))) return true;
        return false;

        int Next(int from) => text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"(?<=\d)[,.\s](?=\d{3}(?!\d))")]
    private static partial Regex SeparatedDigits();
}
