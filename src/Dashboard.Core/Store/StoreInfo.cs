using Dashboard.Core.Record;

namespace Dashboard.Core.Store;

/// <summary>What a store was built from: its data version, the build that wrote it, and the rows of each table.</summary>
public sealed class StoreInfo
{
    /// <summary>SHA-256 of the record, 64 hexadecimal digits.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The build of this program that wrote the store.</summary>
    public required string BuildId { get; init; }

    /// <summary>Documents and supplementary sources.</summary>
    public required int Sources { get; init; }

    /// <summary>Countries and the world.</summary>
    public required int Entities { get; init; }

    /// <summary>Quantities.</summary>
    public required int Indicators { get; init; }

    /// <summary>Figures.</summary>
    public required int Observations { get; init; }

    /// <summary>Documented absences.</summary>
    public required int Gaps { get; init; }

    /// <summary>Organisations.</summary>
    public required int Organisations { get; init; }

    /// <summary>Places.</summary>
    public required int Places { get; init; }

    internal static StoreInfo Of(DocumentedRecord record) => new()
    {
        DataVersion = record.DataVersion,
        BuildId = StoreBuilder.BuildId,
        Sources = record.Sources.Count,
        Entities = record.Entities.Count,
        Indicators = record.Indicators.Count,
        Observations = record.Observations.Count,
        Gaps = record.Gaps.Count,
        Organisations = record.Organisations.Count,
        Places = record.Places.Count,
    };
}
