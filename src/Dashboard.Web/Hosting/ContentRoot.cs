namespace Dashboard.Web.Hosting;

/// <summary>Finds the folders the host works in, whatever the current directory is.</summary>
internal static class ContentRoot
{
    /// <summary>A published build keeps its <c>wwwroot</c> beside the program; a development build uses the project folder.</summary>
    internal static WebApplicationOptions Options(string[] args) =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"))
            ? new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
            : new WebApplicationOptions { Args = args };

    /// <summary>The record's folder: beside the program, or in the nearest folder above that holds <c>wwwroot-data</c>.</summary>
    internal static string? FindRecord()
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() })
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, "wwwroot-data");
                if (Directory.Exists(candidate)) return candidate;
            }
        return null;
    }
}
