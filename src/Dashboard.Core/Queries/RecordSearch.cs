using Dashboard.Core.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Queries;

/// <summary>Something that a search found.</summary>
/// <param name="Kind">What it is: chart, figure, place, event, class, claim or source.</param>
/// <param name="Id">Its id in the record.</param>
/// <param name="Title">Its name.</param>
public sealed record SearchHit(string Kind, string Id, string Title);

/// <summary>Searches figures, places, events, classifications, claims, sources and charts by words.</summary>
public sealed class RecordSearch(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The longest text that is searched for; the rest is left out.</summary>
    public const int LongestText = 100;

    /// <summary>The most hits of one kind, so that many figures do not push out the chart that holds them.</summary>
    public const int MaxOfAKind = 60;

    private const int MaxWords = 8;

    /// <summary>The order in which kinds are shown.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [SearchTable.Chart, SearchTable.Figure, SearchTable.Place,
        SearchTable.Event, SearchTable.Class, SearchTable.Claim, SearchTable.Source];

    /// <summary>All in which each word begins one, by kind, best first; nothing for a text without letters or digits.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Words(text);
        if (words.Count == 0) return [];
        await using var store = await contexts.CreateDbContextAsync(cancellation);
        await store.Database.OpenConnectionAsync(cancellation);
        await using var command = ((SqliteConnection)store.Database.GetDbConnection()).CreateCommand();
        command.CommandText = """
            SELECT Kind, Id, Title FROM (
              SELECT Kind, Id, Title, ROW_NUMBER() OVER (PARTITION BY Kind ORDER BY Rank, Row) AS Place
              FROM (SELECT Kind, Id, Title, rowid AS Row, bm25(Search, 0, 0, 4, 1) AS Rank FROM Search WHERE Search MATCH $words))
            WHERE Place <= $most ORDER BY Kind, Place
            """;
        command.Parameters.AddWithValue("$words", string.Join(' ', words.Select(w => $"\"{w}\"*")));
        command.Parameters.AddWithValue("$most", MaxOfAKind);
        var hits = new List<SearchHit>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            hits.Add(new SearchHit(reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return hits;
    }

    /// <summary>The words of a text: letters and digits only, so that nothing in it can be an operator.</summary>
    internal static IReadOnlyList<string> Words(string text)
    {
        var plain = text.Length > LongestText ? text[..LongestText] : text;
        return [.. new string([.. plain.Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords)];
    }
}
