using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Map;

/// <summary>What a group of places stands for when soft and hard power are set side by side.</summary>
public enum PowerGroup
{
    /// <summary>Offices of Rossotrudnichestvo.</summary>
    Offices,

    /// <summary>Centres of the Russkiy Mir Foundation.</summary>
    Centres,

    /// <summary>Branches of universities and joint universities.</summary>
    Universities,

    /// <summary>Military bases and objects.</summary>
    Military,
}

/// <summary>How many places of a group one document lists.</summary>
/// <param name="Source">Short citation of the document.</param>
/// <param name="Count">Number of rows; never 0.</param>
public sealed record PowerCount(string Source, int Count);

/// <summary>One state: for each group the counts of each document; none where no document lists a place.</summary>
/// <param name="Iso3">Code of the state.</param>
/// <param name="State">Its name.</param>
/// <param name="Groups">The counts, in the order of <see cref="PowerGroup"/>.</param>
public sealed record PowerRow(string Iso3, string State, IReadOnlyList<IReadOnlyList<PowerCount>> Groups);

/// <summary>
/// Sets soft and hard power in Central Asia side by side. Documents that list the same place are never added up: each
/// count names its document.
/// </summary>
public static class PowerCounts
{
    /// <summary>One row for each Central Asian state, listed or not.</summary>
    public static IReadOnlyList<PowerRow> Of(MapData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return
        [
            .. data.States.Select(s => new PowerRow(s.Iso3, s.Name,
                [.. Enum.GetValues<PowerGroup>().Select(g => Counts(data, s.Iso3, g))])),
        ];
    }

    /// <summary>The group of a kind of place, or null for kinds that are neither soft nor hard power.</summary>
    public static PowerGroup? GroupOf(PlaceKind kind) => kind switch
    {
        PlaceKind.ScienceCultureCentre or PlaceKind.EmbassyRepresentative
            or PlaceKind.ConsulateDeputyRepresentative or PlaceKind.CentreDepartment => PowerGroup.Offices,
        PlaceKind.RusskiyMirCentre => PowerGroup.Centres,
        PlaceKind.UniversityBranch or PlaceKind.JointUniversity => PowerGroup.Universities,
        PlaceKind.MilitaryObject => PowerGroup.Military,
        _ => null,
    };

    private static IReadOnlyList<PowerCount> Counts(MapData data, string iso3, PowerGroup group) =>
    [
        .. data.Places.Where(p => p.Place.Iso3 == iso3 && GroupOf(p.Place.Kind) == group).GroupBy(p => p.SourceShort)
            .Select(g => new PowerCount(g.Key, g.Count())),
    ];
}
