namespace Dashboard.Web.Links;

/// <summary>
/// The one path of a page or file, whatever people have made of it on the way: a slash at the end, capitals where all of our
/// names are small. Codes of countries keep their capitals, and files of the record the letters that they have on disk.
/// </summary>
internal static class UsualPath
{
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "charts", "disagreements", "embed", "explore", "figures", "map", "methods", "oembed", "search", "sources",
        "timeline",
    };

    private static readonly HashSet<string> SmallAtFirst =
        new(StringComparer.OrdinalIgnoreCase) { "countries", "data", "health" };

    /// <summary>The usual path; the same where there is nothing to change.</summary>
    /// <param name="path">Path of an address, with its slash in front.</param>
    internal static string Of(string path)
    {
        // Before a host's name stand two slashes: an address that begins so is none of ours, and must not become a link there.
        if (path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith("/_", StringComparison.Ordinal)) return path;
        var usual = path.Length > 1 && path[^1] == '/' ? path.TrimEnd('/') : path;
        if (usual.Length == 0) return "/";
        var first = usual[1..].Split('/', '.')[0];
        return Small.Contains(first) ? usual.ToLowerInvariant()
            : SmallAtFirst.Contains(first) ? $"/{first.ToLowerInvariant()}{usual[(first.Length + 1)..]}" : usual;
    }
}
