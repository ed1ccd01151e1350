using Dashboard.Core.Record;

namespace Dashboard.Core.Store;

/// <summary>What a store was built from: its data version, the build that wrote it, and the rows of each table.</summary>
public sealed class StoreInfo
{
    /// <summary>SHA-256 of the record, 64 hexadecimal digits.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The build of this program that wrote the store.</summary>
    public required string BuildId { get; init; }

    /// <summary>Documents, supplementary sources and cited works.</summary>
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

    /// <summary>Dated events.</summary>
    public required int Events { get; init; }

    /// <summary>Schemes of classification.</summary>
    public required int Frameworks { get; init; }

    /// <summary>Classifications.</summary>
    public required int Classifications { get; init; }

    /// <summary>Claims.</summary>
    public required int Claims { get; init; }

    /// <summary>Sections of documents.</summary>
    public required int Sections { get; init; }

    /// <summary>Other spellings.</summary>
    public required int Spellings { get; init; }

    /// <summary>Changes since earlier versions.</summary>
    public required int Changes { get; init; }

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
        Events = record.Events.Count,
        Frameworks = record.Frameworks.Count,
        Classifications = record.Classifications.Count,
        Claims = record.Claims.Count,
        Sections = record.Sections.Count,
        Spellings = record.Spellings.Count,
        Changes = record.Changes.Count,
    };
}
