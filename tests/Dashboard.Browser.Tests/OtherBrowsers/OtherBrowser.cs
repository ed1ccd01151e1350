using System.Diagnostics;

namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>A browser other than the one of the other tests, started for the tests of a class.</summary>
public abstract class OtherBrowser : IAsyncLifetime
{
    /// <summary>Longest wait for the browser itself.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>A tab or window of its own.</summary>
    /// <param name="address">Address of the program, without a slash at its end.</param>
    /// <param name="path">Path and query of the page.</param>
    /// <param name="width">Width of the page in CSS pixels.</param>
    /// <param name="height">Height of the page in CSS pixels.</param>
    internal abstract Task<OtherReader> OpenAsync(string address, string path, int width = 1440, int height = 900);

    /// <summary>The bytes of a file that was saved under a name.</summary>
    internal abstract Task<byte[]> DownloadedAsync(string name);

    /// <summary>The bytes of a file, as soon as all of it is there.</summary>
    protected static async Task<byte[]> SavedAsync(string file)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(100))
        {
            if (new FileInfo(file) is { Exists: true, Length: > 0 } && !File.Exists(file + ".part"))
                return await File.ReadAllBytesAsync(file);
        }
        throw new FileNotFoundException("Nothing was saved under this name.", file);
    }
}
