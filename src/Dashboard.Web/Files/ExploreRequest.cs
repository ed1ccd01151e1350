using Dashboard.Core.Explore;

namespace Dashboard.Web.Files;

/// <summary>What a file or picture of the explorer is asked for.</summary>
internal static class ExploreRequest
{
    /// <summary>Reads the query; a file of no series is reported, as there is nothing to write.</summary>
    internal static ExploreQuery Read(AddressReader reader, ExploreData record)
    {
        var query = ExploreQuery.Read(reader, record);
        if (query.Series.Count == 0 && reader.Problems.Count == 0)
            reader.Report("series", "", "keys of series of the record, as the address of the explorer has them");
        return query;
    }

    /// <summary>What has become of the charts of the chosen series since the version that the address names, or null.</summary>
    internal static VersionSince? Since(AddressReader reader, RecordHistory history, ExploreData record, ExploreQuery query)
    {
        var charts = query.Series.Select(k => record.Find(k)!.Chart).Distinct().DefaultIfEmpty("").ToList();
        if (history.Read(reader, charts[0]) is not { } since) return null;
        var others = charts.Skip(1).SelectMany(c => history.Read(reader, c)!.Changes);
        return since with { Changes = [.. since.Changes, .. others] };
    }
}
