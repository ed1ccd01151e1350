using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Map;

/// <summary>The year of the map: typed, slid, stepped by keys, or played; the address holds it.</summary>
public sealed partial class YearFilter : ComponentBase
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1.2);
    private CancellationTokenSource? _playing;

    /// <summary>Everything the map could show.</summary>
    [Parameter, EditorRequired]
    public required MapData Map { get; set; }

    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public required MapQuery Query { get; set; }

    /// <summary>The clock of playing.</summary>
    [Inject]
    public required TimeProvider Clock { get; set; }

    private bool Playing => _playing is not null;

    private int First => PlaceTimes.Years(Map.Places).First;

    private int Last => PlaceTimes.Years(Map.Places).Last;

    private int Shown => Math.Clamp(Query.Year ?? Last, First, Last);

    /// <summary>Stops playing.</summary>
    public void Dispose() => Pause();

    private string Address(int? year) => Addresses.Map(Query with { Year = year });

    private void Chosen(ChangeEventArgs e)
    {
        Pause();
        if (int.TryParse(e.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) Go(year);
    }

    private void Switch()
    {
        if (Playing) Pause();
        else _ = PlayAsync();
    }

    private void Pause()
    {
        _playing?.Cancel();
        _playing = null;
    }

    /// <summary>Goes from year to year, from the first one when the last is shown, and ends at the last.</summary>
    private async Task PlayAsync()
    {
        using var playing = _playing = new CancellationTokenSource();
        try
        {
            // A reader who wants no motion steps by hand; also one who says so while it plays.
            for (var year = Shown >= Last ? First : Shown + 1; year <= Last && !await Js.InvokeAsync<bool>("dashboard.wantsNoMotion", playing.Token); year++)
            {
                Go(year);
                await Task.Delay(Step, Clock, playing.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or JSDisconnectedException)
        {
            // Paused, or the reader has left the page.
        }
        if (_playing == playing)
        {
            _playing = null;
            StateHasChanged();
        }
    }

    private void Go(int year) => Navigation.NavigateTo(Address(year), replace: true);
}
