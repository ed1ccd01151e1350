using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>Rules about indicators: each has a chart to be drawn on and something to draw.</summary>
internal static class IndicatorRules
{
    private const string MapSlug = "map";
    private const int SlopePeriods = 2;

    internal static IReadOnlyList<Rule<Indicator>> All { get; } =
        [IdIsFree, ChartExists, BarsShareAUnit, HasRows, SlopeHasTwoPeriods, QuantityIsShared, WholeIsThere];

    private static Fault? IdIsFree(RecordDraft record, Placed<Indicator> row) =>
        row.Item.Id == MapSlug ? new("id", $"\"{MapSlug}\" is the name of the map; choose another") : null;

    private static Fault? ChartExists(RecordDraft record, Placed<Indicator> row)
    {
        var chart = row.Item.Chart;
        if (chart == MapSlug || chart == row.Item.Id) return null;
        var main = record.Indicator(chart);
        if (main is null ? !record.IsWhole(RecordTables.Indicators) : main.Chart == main.Id) return null;
        return new("chart", $"\"{chart}\" is not {MapSlug} nor an indicator with a chart of its own");
    }

    private static Fault? BarsShareAUnit(RecordDraft record, Placed<Indicator> row) =>
        row.Item.ChartKind == ChartKind.Bars && record.Indicator(row.Item.Chart) is { ChartKind: ChartKind.Bars } main
            && main.Unit != row.Item.Unit
            ? new("unit", $"bars of one chart share a unit; \"{main.Id}\" has {main.Unit}") : null;

    private static Fault? QuantityIsShared(RecordDraft record, Placed<Indicator> row)
    {
        var (id, quantity) = (row.Item.Id, row.Item.Quantity);
        if (quantity.Length == 0) return null;
        if (row.Item.Chart != id)
            return new("quantity", $"\"{id}\" has no chart of its own; only charts are measures of a quantity");
        return record.Indicators.Any(i => i.Item.Quantity == quantity && i.Item.Id != id) ? null
            : new("quantity", $"\"{quantity}\" is named by no other chart, so there is nothing to choose between");
    }

    /// <summary>A whole is drawn with its parts, so it is of their chart; a part has no parts of its own.</summary>
    private static Fault? WholeIsThere(RecordDraft record, Placed<Indicator> row)
    {
        var whole = row.Item.PartOf;
        if (whole.Length == 0) return null;
        if (record.Indicator(whole) is not { } found)
            return record.IsWhole(RecordTables.Indicators) ? new("part_of", $"\"{whole}\" is not an indicator") : null;
        if (found.Chart != row.Item.Chart)
            return new("part_of", $"\"{whole}\" is not drawn on the chart \"{row.Item.Chart}\"");
        return found.PartOf.Length == 0 && found.Id != row.Item.Id ? null
            : new("part_of", $"\"{whole}\" is itself a part; name the whole of both");
    }

    private static Fault? HasRows(RecordDraft record, Placed<Indicator> row)
    {
        var id = row.Item.Id;
        if (!record.IsWhole(RecordTables.Observations, RecordTables.Gaps)) return null;
        // A chart of companions alone needs a name and no figure.
        return record.Indicators.Any(i => i.Item.Chart == id && i.Item.Id != id)
            || record.Observations.Any(o => o.Item.IndicatorId == id) || record.Gaps.Any(g => g.Item.IndicatorId == id)
            ? null : new("id", $"\"{id}\" has neither an observation nor a gap");
    }

    private static Fault? SlopeHasTwoPeriods(RecordDraft record, Placed<Indicator> row)
    {
        if (row.Item.ChartKind != ChartKind.Slope) return null;
        var periods = record.Observations.Where(o => o.Item.IndicatorId == row.Item.Id)
            .Select(o => o.Item.Period).Distinct().ToList();
        return periods.Count <= SlopePeriods ? null
            : new("chart_kind", $"a slope chart shows two periods; the observations have {string.Join(", ", periods)}");
    }
}
