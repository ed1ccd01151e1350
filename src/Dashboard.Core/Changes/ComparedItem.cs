using Dashboard.Core.Record;

namespace Dashboard.Core.Changes;

/// <summary>What differs between two records, before it is dated.</summary>
internal sealed record RecordDifference(string Chart, string Item, string Subject, ChangeKind Kind, string Before, string After);

/// <summary>A figure, gap or place of one of two records that are compared.</summary>
/// <param name="Chart">Slug of the chart, or <c>map</c>.</param>
/// <param name="Item">What a change calls it.</param>
internal abstract record ComparedItem(string Chart, string Item)
{
    /// <summary>What readers call it.</summary>
    protected abstract string Subject { get; }

    /// <summary>What stands for the whole of it where it is added or removed.</summary>
    protected abstract string Text { get; }

    /// <summary>What is compared, each in words; the same number for all items of a kind.</summary>
    protected abstract IReadOnlyList<string> Facets { get; }

    /// <summary>True when it and an item with another id are the same thing under two names.</summary>
    internal virtual bool IsSame(ComparedItem other) => false;

    internal RecordDifference Removed() => new(Chart, Item, Subject, ChangeKind.Removed, Text, "");

    /// <summary>What differs from an earlier item, or null when nothing does.</summary>
    internal RecordDifference? Since(ComparedItem? earlier)
    {
        if (earlier is null) return new(Chart, Item, Subject, ChangeKind.Added, "", Text);
        var differing = earlier.Facets.Zip(Facets).Where(f => f.First != f.Second).ToList();
        return differing.Count == 0 ? null : new(Chart, Item, Subject, ChangeKind.Changed,
            Join(differing.Select(f => f.First)), Join(differing.Select(f => f.Second)));
    }

    /// <summary>An empty side would be no change: what was not said before, or is not any more, is named as such.</summary>
    private static string Join(IEnumerable<string> facets) =>
        string.Join(", ", facets.Where(f => f.Length > 0)) is { Length: > 0 } words ? words : "nothing";
}
