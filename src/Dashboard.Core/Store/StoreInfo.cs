using Dashboard.Core.Record;

namespace Dashboard.Core.Store;

/// <summary>What a store was built from: its data version, its date, and the build that wrote it.</summary>
public sealed class StoreInfo
{
    /// <summary>SHA-256 of the record, 64 hexadecimal digits.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The build of this program that wrote the store.</summary>
    public required string BuildId { get; init; }

    /// <summary>When the record was put together, or null where it does not say.</summary>
    public DateTimeOffset? Created { get; init; }

    internal static StoreInfo Of(DocumentedRecord record) =>
        new() { DataVersion = record.DataVersion, BuildId = StoreBuilder.BuildId, Created = record.Created };
}
