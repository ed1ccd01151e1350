using Dashboard.Core.Addresses;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>What the builders of all chart kinds share: grouping figures into series, colours, marks and labels.</summary>
/// <param name="data">The chart's data.</param>
/// <param name="selection">What the query leaves of it.</param>
/// <param name="units">Unit of the value axis.</param>
/// <param name="scale">Scale of the value axis.</param>
/// <param name="indexBase">Base year of an index, or null.</param>
/// <param name="drawn">All figures on the axes, in the order of the spec's rows.</param>
/// <param name="focus">Which series are dimmed.</param>
/// <param name="panel">The country whose own plot is built, or null for one plot of all.</param>
/// <param name="place">What the plot shares with others above and below it, or null where there are none.</param>
internal sealed class SeriesBuilder(ChartData data, ChartSelection selection, Units units, AxisScale scale, IndexBase? indexBase,
    IReadOnlyList<Observation> drawn, SeriesFocus focus, string? panel = null, PlotPlace? place = null)
{
    internal ChartData Data => data;

    /// <summary>The figures of the plot.</summary>
    internal IReadOnlyList<Observation> Drawn { get; } = panel is null ? drawn : [.. drawn.Where(o => o.Iso3 == panel)];

    /// <summary>How many years the axis spans, whatever the plot.</summary>
    internal int Years => place?.Years ?? drawn.Max(o => o.PeriodEnd ?? o.PeriodStart) - drawn.Min(o => o.PeriodStart) + 1;

    /// <summary>True for one of several plots, which has its country's name above it and little room.</summary>
    internal bool IsPanel => panel is not null;

    /// <summary>Until when a period without a printed end is drawn, or null.</summary>
    internal int? OpenUntil => selection.OpenUntil;

    /// <summary>The builder of one country's own plot, with the same axes and colours.</summary>
    internal SeriesBuilder Of(string iso3) => new(data, selection, units, scale, indexBase, drawn, focus, iso3);

    /// <summary>The builder of one quantity's own plot.</summary>
    /// <param name="quantity">The quantity, of one country.</param>
    /// <param name="firstRow">Index of its first figure among the rows of the chart.</param>
    internal SeriesBuilder Of(Indicator quantity, int firstRow) => new(
        data with { Main = quantity }, selection, units, scale, indexBase, [.. drawn.Where(o => o.IndicatorId == quantity.Id)],
        focus, drawn[0].Iso3, new PlotPlace(firstRow, Years, SupplementaryCountries, (_, _) => null));

    internal SeriesFocus Focus => focus;

    /// <summary>The name of a quantity beside its last mark; null where the title of the chart tells it.</summary>
    internal string? NameOf(Indicator indicator, string iso3, bool countries) =>
        place is not null ? place.Name(indicator, data.Entities[iso3])
        : countries ? data.Entities[iso3].Name : indicator.ShortTitle;

    /// <summary>Whether every quantity of the plot is named, even a single one.</summary>
    internal bool NamesAll => place is not null;

    /// <summary>
    /// The whole that a figure is a part of: of the same period, in its country or of all, as its own source or else a
    /// supplementary one gives it; or null.
    /// </summary>
    internal Observation? WholeOf(Observation part) =>
        data.Indicators.First(i => i.Id == part.IndicatorId).PartOf is { Length: > 0 } whole
            ? selection.Observations.Where(o => o.IndicatorId == whole && o.Period == part.Period
                && (o.SourceId == part.SourceId || o.Basis.IsSupplementary()) && (o.Iso3 == part.Iso3
                    || !data.Observations.Any(other => other.IndicatorId == whole && other.Iso3 == part.Iso3)))
                .MinBy(o => o.SourceId != part.SourceId)
            : null;

    /// <summary>Largest value in units of the axis.</summary>
    internal double Largest => drawn.Select(o => Scaled(o, o.High ?? o.Value ?? 0)).DefaultIfEmpty().Max();

    /// <summary>Smallest value above zero in units of the axis; 1 where there is none.</summary>
    internal double SmallestPositive =>
        drawn.Select(o => Scaled(o, o.Low ?? o.Value ?? 0)).Where(v => v > 0).DefaultIfEmpty(1).Min();

    /// <summary>A value of a figure in units of the axis, as it is written.</summary>
    internal double Scaled(Observation observation, double value) =>
        indexBase?.Indexed(observation, value) ?? value / units.Divisor;

    /// <summary>Where a value of a figure stands on the axis.</summary>
    internal double Position(Observation observation, double value) =>
        scale == AxisScale.Log ? Math.Log10(Scaled(observation, value)) : Scaled(observation, value);

    /// <summary>
    /// True when supplementary figures have their country's colour: those of several, or where there are no others.
    /// </summary>
    private bool SupplementaryCountries { get; } = place?.SupplementaryCountries
        ?? (drawn.All(o => o.Basis.IsSupplementary())
            || drawn.Where(o => o.Basis.IsSupplementary()).Select(o => o.Iso3).Distinct().Count() > 1);

    /// <summary>The figures of each series in order of period; all supplementary sources of a quantity are one series.</summary>
    internal IEnumerable<(Indicator Indicator, string Iso3, string SourceId,
        List<(Observation Observation, int Row)> Figures)> Groups() =>
        from item in drawn.Select((observation, index) => (observation, row: index + (place?.FirstRow ?? 0)))
        let o = item.observation
        where panel is null || o.Iso3 == panel
        group item by (o.IndicatorId, o.Iso3, SourceId: o.Basis.IsSupplementary() ? "" : o.SourceId) into g
        select (
            data.Indicators.First(i => i.Id == g.Key.IndicatorId),
            g.Key.Iso3,
            g.Key.SourceId,
            g.OrderBy(i => i.observation.PeriodStart).ThenBy(i => i.row).ToList());

    internal ChartSeries Series(
        Indicator indicator, string iso3, string sourceId, IReadOnlyList<ChartPoint> points, string? endLabel)
    {
        var supplementary = sourceId.Length == 0;
        var letter = supplementary ? "" : selection.LetterOf(sourceId);
        var name = Words.Fill(ChartWords.SeriesOfEntity, indicator.ShortTitle, data.Entities[iso3].Name);
        return new ChartSeries
        {
            Key = string.Join('/', indicator.Id, iso3, supplementary ? "supplementary" : sourceId),
            Name = supplementary ? Words.Fill(ChartWords.SeriesSupplementary, name)
                : letter.Length > 0 ? Words.Fill(ChartWords.SeriesOfSource, name, letter) : name,
            EndLabel = endLabel,
            Iso3 = iso3,
            Letter = letter.Length > 0 ? letter : null,
            SourceId = sourceId,
            Colour = ColourOf(indicator, iso3, supplementary),
            Points = points,
            AmongMany = place is null && (IsPanel || Drawn.All(o => o.Basis.IsSupplementary())),
            Focus = focus.KeyOf(indicator.Id, iso3, sourceId),
            Dimmed = focus.Of(indicator.Id, iso3, sourceId) == Emphasis.Dimmed,
        };
    }

    internal Mark MarkOf(Observation observation, bool mean) => observation switch
    {
        { Basis: Basis.Supplementary } => IsFirst(observation.IndicatorId, observation.Iso3) ? Mark.Cross : Mark.Plus,
        _ when mean => Mark.Bar,
        _ => MarkInList(observation),
    };

    /// <summary>The mark of a figure in a list, where names and colours tell supplementary ones apart.</summary>
    internal static Mark MarkInList(Observation observation) => observation switch
    {
        _ when observation.Basis.IsDerived() => Mark.Triangle,
        { Status: ObservationStatus.Planned } => Mark.Square,
        { Status: ObservationStatus.Estimate } => Mark.Ring,
        { Status: ObservationStatus.Provisional } => Mark.Diamond,
        _ => Mark.Dot,
    };

    /// <summary>The value with bound, status and claim letter.</summary>
    internal string LabelOf(Observation observation)
    {
        var text = observation.Value is { } value
            ? Words.Short(Scaled(observation, value))
            : Words.Fill(ChartWords.Range, Words.Short(Scaled(observation, observation.Low ?? 0)),
                Words.Short(Scaled(observation, observation.High ?? 0)));
        text = observation.Bound switch
        {
            Bound.About => Words.Fill(ChartWords.LabelAbout, text),
            Bound.AtLeast => Words.Fill(ChartWords.LabelAtLeast, text),
            Bound.AtMost => Words.Fill(ChartWords.LabelAtMost, text),
            _ => text,
        };
        if (data.Main is { ChartKind: ChartKind.Bars, Unit: Units.Percent }) text = Words.Fill(ChartWords.LabelPercent, text);
        return Marked(observation, text);
    }

    /// <summary>A text with status, basis and claim letter.</summary>
    internal string Marked(Observation observation, string text)
    {
        text = observation.Status switch
        {
            ObservationStatus.Planned => Words.Fill(ChartWords.LabelPlanned, text),
            ObservationStatus.Estimate => Words.Fill(ChartWords.LabelEstimate, text),
            ObservationStatus.Provisional => Words.Fill(ChartWords.LabelProvisional, text),
            _ => text,
        };
        if (observation.Basis.IsDerived()) text = Words.Fill(ChartWords.LabelDerived, text);
        var letter = (data.OverTime || observation.IndicatorId == data.Main.Id) && !observation.Basis.IsSupplementary()
            ? selection.LetterOf(observation.SourceId) : "";
        return letter.Length > 0 ? Words.Fill(ChartWords.LabelClaim, letter, text) : text;
    }

    /// <summary>True for the quantity with its country's colour and mark: the main one, over time the country's first.</summary>
    private bool IsFirst(string indicatorId, string iso3) => indicatorId == (data.OverTime
        ? data.Indicators.First(i => data.Observations.Any(o => o.IndicatorId == i.Id && o.Iso3 == iso3)).Id : data.Main.Id);

    internal SeriesColour ColourOf(Indicator indicator, string iso3, bool supplementary)
    {
        var first = IsFirst(indicator.Id, iso3);
        if (supplementary && !SupplementaryCountries)
            return first ? SeriesColour.Supplementary : SeriesColour.SupplementarySecond;
        if (!first && (!supplementary || data.OverTime)) return SeriesColour.Neutral;
        return iso3 switch
        {
            "RUS" => SeriesColour.Russia,
            "KAZ" => SeriesColour.Kazakhstan,
            "KGZ" => SeriesColour.Kyrgyzstan,
            "TJK" => SeriesColour.Tajikistan,
            "TKM" => SeriesColour.Turkmenistan,
            "UZB" => SeriesColour.Uzbekistan,
            _ => SeriesColour.Neutral,
        };
    }
}
