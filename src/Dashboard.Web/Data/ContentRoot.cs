namespace Dashboard.Web.Data;

/// <summary>Finds the folders the host works in, whatever the current directory is.</summary>
internal static class ContentRoot
{
    /// <summary>
    /// The content root is the nearest folder at or above the program that holds <c>wwwroot</c>: the program's own once it is
    /// published, the project's while it is developed.
    /// </summary>
    internal static WebApplicationOptions Options(string[] args) =>
        new() { Args = args, ContentRootPath = Above(AppContext.BaseDirectory, "wwwroot")?.Parent?.FullName };

    /// <summary>The record's folder: beside the program, or in the nearest folder above that holds <c>wwwroot-data</c>.</summary>
    internal static string? FindRecord() =>
        (Above(AppContext.BaseDirectory, "wwwroot-data") ?? Above(Directory.GetCurrentDirectory(), "wwwroot-data"))?.FullName;

    private static DirectoryInfo? Above(string start, string name)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = new DirectoryInfo(Path.Combine(folder.FullName, name));
            if (candidate.Exists) return candidate;
        }
        return null;
    }
}
