using Dashboard.Core.Addresses;
using Dashboard.Core.Record;

namespace Dashboard.Core.Changes;

/// <summary>What has become of a chart since the version of the record that an address names.</summary>
/// <param name="Version">The version as the address names it.</param>
/// <param name="Known">False when the record was never at that version, as far as it knows.</param>
/// <param name="Changes">What has changed in the chart since then, earliest first; empty for an unknown version too.</param>
public sealed record VersionSince(string Version, bool Known, IReadOnlyList<Change> Changes);

/// <summary>The earlier versions of the record, and what followed each.</summary>
/// <param name="dataVersion">The present version, 64 hexadecimal digits.</param>
/// <param name="changes">Every change, in the order of the record.</param>
public sealed class RecordHistory(string dataVersion, IReadOnlyList<Change> changes)
{
    /// <summary>Fewest digits of a version in an address.</summary>
    public const int MinDigits = 12;

    /// <summary>What changes call the map, as they call charts by their slugs.</summary>
    public const string Map = "map";

    private const string Parameter = "v";

    /// <summary>The present version.</summary>
    public string DataVersion { get; } = dataVersion;

    /// <summary>
    /// Reads the version of an address: its digits, or 12 and more of them. Null when the address names none, or the present
    /// one; what is no version at all is reported.
    /// </summary>
    /// <param name="reader">The address.</param>
    /// <param name="chart">Slug of the chart, or <see cref="Map"/>.</param>
    /// <param name="item">Id of the one figure or place that is shown, or null for all of the chart.</param>
    public VersionSince? Read(AddressReader reader, string chart, string? item = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.Text(Parameter) is not { } version) return null;
        var hasLength = version.Length >= MinDigits && version.Length <= DataVersion.Length;
        var isVersion = hasLength && version.All(char.IsAsciiHexDigitLower);
        if (isVersion) return Since(version, change => change.Chart == chart && (item is null || change.Item == item));
        reader.Report(Parameter, version, "12 to 64 digits of a data version, as pages print it");
        return null;
    }

    private VersionSince? Since(string version, Func<Change, bool> isShown)
    {
        if (DataVersion.StartsWith(version, StringComparison.Ordinal)) return null;
        var later = changes.SkipWhile(c => !c.Version.StartsWith(version, StringComparison.Ordinal)).ToList();
        return new VersionSince(version, later.Count > 0, [.. later.Where(isShown)]);
    }
}
