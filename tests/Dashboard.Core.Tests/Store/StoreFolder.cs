using Dashboard.Core.Store;
using Dashboard.Core.Tests.Record;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Tests.Store;

/// <summary>A record and an empty folder for its stores.</summary>
internal sealed class StoreFolder : IDisposable
{
    internal RecordCopy Record { get; } = new();

    internal string Folder { get; } = Directory.CreateTempSubdirectory("dashboard-store-").FullName;

    /// <summary>Names of all files of the folder, in order.</summary>
    internal IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    internal Task<OpenedStore> OpenAsync() =>
        StoreOpening.OpenAsync(Record.Folder, Folder, TestContext.Current.CancellationToken);

    /// <summary>Changes the record without breaking it, so that it has another data version.</summary>
    internal void ChangeRecord(string note) => Record.Append("organisations.csv", $"{note},{note},,,");

    /// <summary>Changes the record so that it has a problem.</summary>
    internal void BreakRecord() => Record.Edit("entities.csv", "UZB", "central-asia", "asia");

    /// <summary>Runs SQL that may write, past every protection of the program.</summary>
    internal static object? Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Record.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
