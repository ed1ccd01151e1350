namespace Dashboard.Web.Parts;

/// <summary>Filters that name what is shown; an empty list shows everything.</summary>
internal static class Toggles
{
    internal static bool IsOn(IReadOnlyList<string> chosen, string item) => chosen.Count == 0 || chosen.Contains(item);

    /// <summary>
    /// Switches one item. From everything, choosing an item shows it alone; switching the last one off, or the last
    /// missing one on, shows everything again.
    /// </summary>
    internal static IReadOnlyList<string> Toggle(IReadOnlyList<string> chosen, string item, IReadOnlyCollection<string> all)
    {
        IReadOnlyList<string> next = chosen.Contains(item) ? [.. chosen.Where(c => c != item)]
            : [.. chosen.Append(item).Order(StringComparer.Ordinal)];
        return next.Count == all.Count ? [] : next;
    }
}
