using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using Palette = Dashboard.Web.Look.Palette;

namespace Dashboard.Web.Features.Explore;

/// <summary>Finds series by words, and shows those that are chosen, each in its colour.</summary>
public sealed partial class ExploreChoices : ComponentBase
{
    private const int MaxFound = 20;
    private MudAutocomplete<RecordSeries>? _search;

    /// <summary>Every series.</summary>
    [Parameter, EditorRequired]
    public required ExploreData Record { get; set; }

    /// <summary>The series shown, in the order in which they were chosen.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<RecordSeries> Chosen { get; set; }

    /// <summary>Their drawing, or null where there is none.</summary>
    [Parameter]
    public ChartSpec? Spec { get; set; }

    /// <summary>The reader's theme.</summary>
    [Parameter]
    public Theme Theme { get; set; }

    /// <summary>Raised with a series that the reader adds.</summary>
    [Parameter]
    public EventCallback<RecordSeries> Added { get; set; }

    /// <summary>Raised with a series that the reader removes.</summary>
    [Parameter]
    public EventCallback<RecordSeries> Removed { get; set; }

    /// <summary>Raised when the reader removes all.</summary>
    [Parameter]
    public EventCallback Cleared { get; set; }

    private bool IsFull => Chosen.Count >= ExploreQuery.MaxSeries;

    private Task<IEnumerable<RecordSeries>> FindAsync(string? text, CancellationToken cancellation) =>
        Task.FromResult(Record.Search(text ?? "").Except(Chosen));

    private async Task AddAsync(RecordSeries? series)
    {
        if (series is null) return;
        await Added.InvokeAsync(series);
        if (_search is not null) await _search.ClearAsync();
    }

    /// <summary>The button that had the focus is gone with its series.</summary>
    private async Task RemoveAsync(RecordSeries series)
    {
        await Removed.InvokeAsync(series);
        if (_search is not null) await _search.FocusAsync();
    }

    private string ColourOf(RecordSeries series) =>
        Palette.Series(Spec?.Series.FirstOrDefault(s => s.Key == series.Key)?.Colour ?? SeriesColour.Neutral, Theme);

    private static string Detail(RecordSeries series)
    {
        var years = series.From == series.To ? Year(series.From) : $"{Year(series.From)}–{Year(series.To)}";
        return string.Format(
            CultureInfo.CurrentCulture, Strings.ExploreSearchDetail, Source(series), series.Unit, years, series.Title);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Source(RecordSeries series)
    {
        var source = string.Join(", ", series.SourceNames);
        return series.IsSupplementary ? $"{source}, {CodeNames.Of(Core.Record.Basis.Supplementary)}" : source;
    }
}
