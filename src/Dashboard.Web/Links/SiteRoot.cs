namespace Dashboard.Web.Links;

/// <summary>
/// The path under which readers reach the program, where a proxy puts it beside others: setting <c>PathBase</c>. Every address in
/// a page begins with it. It is of the process, as the settings are.
/// </summary>
internal static class SiteRoot
{
    /// <summary>Empty, or a path with a slash in front and none behind, for example <c>/influence</c>.</summary>
    internal static string Path { get; private set; } = "";

    /// <summary>Takes the setting, before any address is made.</summary>
    internal static void Set(string path) => Path = path;

    /// <summary>The address of a path of the program, for use in a page.</summary>
    /// <param name="path">With a slash in front.</param>
    internal static string Of(string path) => Path + path;

    /// <summary>The path within the program that an address leads to, whether it begins with the root or not.</summary>
    internal static string Without(string address) =>
        Path.Length > 0 && new PathString(address.Split('?', '#')[0]).StartsWithSegments(Path)
            ? "/" + address[Path.Length..].TrimStart('/') : address;
}
