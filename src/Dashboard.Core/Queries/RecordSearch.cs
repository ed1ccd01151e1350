using Dashboard.Core.Matching;

namespace Dashboard.Core.Queries;

/// <summary>Something that a search can find.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id in the record.</param>
/// <param name="Title">Its name.</param>
public sealed record SearchHit(SearchKind Kind, string Id, string Title);

/// <summary>What can be found, in the order in which it is shown where all of it fits alike.</summary>
public enum SearchKind
{
    /// <summary>A country that has a page.</summary>
    Country,

    /// <summary>A chart.</summary>
    Chart,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A place of the map.</summary>
    Place,

    /// <summary>An event.</summary>
    Event,

    /// <summary>What a scheme classifies.</summary>
    Classification,

    /// <summary>A claim that is checked.</summary>
    Claim,

    /// <summary>A source.</summary>
    Source,
}

/// <summary>Searches the whole record by words.</summary>
public sealed class RecordSearch
{
    /// <summary>The longest text that is searched for; the rest is left out.</summary>
    public const int LongestText = WordQuery.LongestText;

    private readonly WordIndex<SearchHit> _index;

    /// <param name="record">The whole record.</param>
    public RecordSearch(RecordIndex record)
    {
        ArgumentNullException.ThrowIfNull(record);
        _index = new WordIndex<SearchHit>(SearchEntries.Of(record), record.Names);
    }

    /// <summary>What the words of a text find, best first; nothing for a text without letters and digits.</summary>
    public WordMatches<SearchHit> Find(string text)
    {
        var matches = _index.Find(text);
        return Folding.Words(text).Count > 0 ? matches : matches with { Found = [] };
    }
}
