using System.Text.Json;
using Dashboard.Core.Explore;

namespace Dashboard.Web.Features.Explore;

/// <summary>What was chosen before, and what was undone.</summary>
internal sealed class QueryHistory
{
    /// <summary>How far back a reader can go.</summary>
    internal const int Longest = 100;

    private readonly List<ExploreQuery> _before = [];
    private readonly List<ExploreQuery> _undone = [];

    internal bool CanUndo => _before.Count > 0;

    internal bool CanRedo => _undone.Count > 0;

    /// <summary>Remembers what is shown before something else is.</summary>
    internal void Leave(ExploreQuery shown)
    {
        _before.Add(shown);
        if (_before.Count > Longest) _before.RemoveAt(0);
        _undone.Clear();
    }

    /// <summary>What was shown before, or null.</summary>
    internal ExploreQuery? Undo(ExploreQuery shown) => Move(_before, _undone, shown);

    /// <summary>What was undone last, or null.</summary>
    internal ExploreQuery? Redo(ExploreQuery shown) => Move(_undone, _before, shown);

    /// <summary>As text that the browser keeps while the page is loaded again.</summary>
    /// <param name="shown">What it belongs to.</param>
    internal string Write(ExploreQuery shown) => JsonSerializer.Serialize(new Kept(
        shown.ToString(), [.. _before.Select(q => q.ToString())], [.. _undone.Select(q => q.ToString())]));

    /// <summary>Takes over what the browser kept, if it belongs to what is shown.</summary>
    /// <param name="text">What <see cref="Write"/> gave, or anything else.</param>
    /// <param name="shown">What is shown now.</param>
    /// <param name="read">Reads the query string of an address.</param>
    internal void Read(string? text, ExploreQuery shown, Func<string, ExploreQuery> read)
    {
        if (CanUndo || CanRedo || KeptIn(text) is not { } kept || kept.Shown != shown.ToString()) return;
        _before.AddRange(kept.Before.OfType<string>().TakeLast(Longest).Select(read));
        _undone.AddRange(kept.Undone.OfType<string>().TakeLast(Longest).Select(read));
    }

    private static ExploreQuery? Move(List<ExploreQuery> from, List<ExploreQuery> to, ExploreQuery shown)
    {
        if (from.Count == 0) return null;
        var next = from[^1];
        from.RemoveAt(from.Count - 1);
        to.Add(shown);
        return next;
    }

    private static Kept? KeptIn(string? text)
    {
        try
        {
            if (string.IsNullOrEmpty(text)) return null;
            var kept = JsonSerializer.Deserialize<Kept>(text);
            return kept is { Shown: not null, Before: not null, Undone: not null } ? kept : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a browser kept may have been changed by anybody.</summary>
    private sealed record Kept(string Shown, IReadOnlyList<string?> Before, IReadOnlyList<string?> Undone);
}
