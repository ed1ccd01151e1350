using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>A bar of a comparison, or, without a length, a card with a single figure.</summary>
public sealed record ChartBar
{
    /// <summary>What is compared: the quantity, the country, or both where both differ.</summary>
    public required string Name { get; init; }

    /// <summary>The value with its bound, status and claim letter, for example "B 62.7 %".</summary>
    public required string Label { get; init; }

    /// <summary>Period, source and page, for where there is room.</summary>
    public required string Detail { get; init; }

    /// <summary>Length as a share of the longest bar, 0 to 1; null for a card.</summary>
    public double? Length { get; init; }

    /// <summary>Which colour it takes in every drawing.</summary>
    public required SeriesColour Colour { get; init; }

    /// <summary>Its status and basis as a shape: only <see cref="Mark.Dot"/> is drawn solid.</summary>
    public required Mark Mark { get; init; }

    /// <summary>Index of its row in <see cref="ChartSpec.Rows"/>.</summary>
    public required int Row { get; init; }
}

/// <summary>Bars of the kind bars, which start at zero, and cards of the kind fact.</summary>
internal static class BarList
{
    internal static IReadOnlyList<ChartBar> Of(ChartData data, SeriesBuilder builder, IReadOnlyList<FigureRow> rows)
    {
        var figures = builder.Drawn;
        var quantities = figures.Select(o => o.IndicatorId).Distinct().Count() > 1;
        var countries = figures.Select(o => o.Iso3).Distinct().Count() > 1;
        var periods = figures.Select(o => o.Period).Distinct().Count() > 1;
        var cards = data.Main.ChartKind == ChartKind.Fact;
        return
        [
            .. figures.Select((figure, index) => new ChartBar
            {
                Name = Name(rows[index], quantities || !countries, countries, periods && !cards),
                Label = cards ? builder.Marked(figure, rows[index].Display) : builder.LabelOf(figure),
                Detail = Words.Fill(ChartWords.BarDetail, rows[index].Period, rows[index].SourceShort, rows[index].Locator),
                Length = cards || builder.Largest <= 0 ? null
                    : builder.Scaled(figure, figure.High ?? figure.Value ?? 0) / builder.Largest,
                Colour = builder.ColourOf(data.Main, figure.Iso3, figure.Basis == Basis.Supplementary),
                Mark = builder.MarkOf(figure, mean: false),
                Row = index,
            }),
        ];
    }

    private static string Name(FigureRow row, bool quantity, bool country, bool period)
    {
        var name = (quantity, country) switch
        {
            (true, true) => Words.Fill(ChartWords.SeriesOfEntity, row.Quantity, row.Entity),
            (true, false) => row.Quantity,
            _ => row.Entity,
        };
        return period ? Words.Fill(ChartWords.SeriesOfEntity, name, row.Period) : name;
    }
}
