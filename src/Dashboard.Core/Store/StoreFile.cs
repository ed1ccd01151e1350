using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Store;

/// <summary>Names of store files, and the ways to open one.</summary>
internal static partial class StoreFile
{
    private const int VersionDigits = 12;
    private const string TemporaryEnding = ".building";

    internal static string Name(string dataVersion) => $"record-{dataVersion[..VersionDigits]}-{StoreBuilder.BuildId}.db";

    /// <summary>A new file name beside a store, for building it.</summary>
    internal static string Temporary(string path) => $"{path}.{Guid.NewGuid():N}{TemporaryEnding}";

    /// <summary>The stores of a folder, last used first.</summary>
    internal static IReadOnlyList<string> Stores(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "record-*.db").Where(f => StoreName().IsMatch(Path.GetFileName(f)))
            .OrderByDescending(File.GetLastWriteTimeUtc),
    ];

    /// <summary>Files of builds that are going on or were cut off, with what SQLite keeps beside them.</summary>
    internal static IReadOnlyList<string> Temporaries(string folder) =>
        [.. Directory.EnumerateFiles(folder, $"record-*{TemporaryEnding}*")];

    /// <summary>Removes a file if it can be removed: one that another process uses is left to the next build.</summary>
    internal static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use or protected.
        }
    }

    /// <summary>Notes that a store is in use, so that it counts as the newest.</summary>
    internal static void TryTouch(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A store that was made elsewhere and may only be read.
        }
    }

    /// <summary>
    /// Without locks, which some network shares cannot give: a store that is read is never written again, and one that is being
    /// built has a name that nobody else knows.
    /// </summary>
    internal static string Connection(string path, SqliteOpenMode mode, bool pooling) =>
        ConnectionTo($"{AddressOf(path)}?{(mode == SqliteOpenMode.ReadOnly ? "immutable" : "nolock")}=1", mode, pooling);

    internal static string ConnectionTo(string address, SqliteOpenMode mode, bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = address, Mode = mode, Pooling = pooling, ForeignKeys = true }.ToString();

    /// <summary>A path as SQLite's addresses have it: with slashes, and with the host of a share behind an empty one.</summary>
    private static string AddressOf(string path)
    {
        var full = Path.GetFullPath(path).Replace(Path.DirectorySeparatorChar, '/');
        var parts = string.Join('/', full.Split('/').Select(Uri.EscapeDataString));
        return "file://" + (parts.StartsWith('/') ? "" : "/") + parts.Replace("%3A", ":", StringComparison.Ordinal);
    }

    internal static DbContextOptions<StoreContext> Options(string path, SqliteOpenMode mode, bool pooling) =>
        OptionsOf(Connection(path, mode, pooling));

    internal static DbContextOptions<StoreContext> OptionsOf(string connection) =>
        new DbContextOptionsBuilder<StoreContext>()
            .UseSqlite(connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    [GeneratedRegex("^record-[0-9a-f]{12}-[0-9a-f]{8}\\.db$", RegexOptions.CultureInvariant)]
    private static partial Regex StoreName();
}
