using Dashboard.Core.Reading;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Store;

/// <summary>What came of opening the store of a record.</summary>
/// <param name="Path">The store to use, or null when there is none.</param>
/// <param name="Problems">Problems of the record; when there are some and a path, the path is the last good store.</param>
/// <param name="Built">True when the store was built just now.</param>
public sealed record OpenedStore(string? Path, IReadOnlyList<RecordProblem> Problems, bool Built);

/// <summary>Finds or builds the store of a record. A broken record never replaces a good store.</summary>
public static class StoreOpening
{
    /// <summary>
    /// Uses the store of this exact record if it is there and whole, else builds it; if the record is broken, uses the
    /// whole store that was used last.
    /// </summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public static async Task<OpenedStore> OpenAsync(
        string recordFolder, string storeFolder, CancellationToken cancellation = default)
    {
        // A store exists only for a record that passed every check, so its files need only be hashed.
        if (RecordReader.DataVersionOf(recordFolder) is { } version)
        {
            var path = Path.Combine(storeFolder, StoreBuilder.FileName(version));
            if (await StoreCheck.IsStoreOfAsync(path, version, cancellation))
            {
                StoreFile.TryTouch(path);
                return new OpenedStore(path, [], Built: false);
            }
        }
        var reading = RecordReader.Read(recordFolder);
        if (reading.Record is { } record)
            return new OpenedStore(await StoreBuilder.BuildAsync(record, storeFolder, cancellation), [], Built: true);
        return new OpenedStore(await LastGoodAsync(storeFolder, cancellation), reading.Problems, Built: false);
    }

    private static async Task<string?> LastGoodAsync(string folder, CancellationToken cancellation)
    {
        try
        {
            if (!Directory.Exists(folder)) return null;
            foreach (var path in StoreFile.Stores(folder))
                if (await StoreCheck.IsReadableAsync(path, cancellation)) return path;
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The folder {folder} of the stores cannot be read: {e.Message}", e);
        }
    }
}
