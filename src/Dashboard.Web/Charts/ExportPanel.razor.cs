using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;
using Dashboard.Web.Stills;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Charts;

/// <summary>
/// The dialog in which a reader chooses how the picture of a chart or of the map looks and takes it away. It shows exactly
/// the file that would be saved.
/// </summary>
public sealed partial class ExportPanel : ComponentBase
{
    /// <summary>Long enough that a number is typed to its end before it is drawn.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private ExportChoice _choice = new(), _previewed = new();
    private string _width = "1920", _height = "1080", _loaded = "", _failed = "";
    private bool _opened, _badSize;

    /// <summary>Path of the chart's or the map's page; the picture's is the same with an ending.</summary>
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    /// <summary>What of it is shown: the query string of its page, without looks.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>The picture in words.</summary>
    [Parameter, EditorRequired]
    public required string Summary { get; set; }

    /// <summary>Data version of the record.</summary>
    [Parameter, EditorRequired]
    public required string DataVersion { get; set; }

    /// <summary>Saves what the browser shows, where it draws something.</summary>
    [Parameter]
    public EventCallback SaveScreen { get; set; }

    /// <summary>Whether the browser has drawn it.</summary>
    [Parameter]
    public bool ScreenReady { get; set; }

    private string Picture => Of(_choice);

    private string Preview => Of(_previewed);

    private string Png => Of(_choice with { Format = StillFormat.Png });

    private string FileName => $"{Path[(Path.LastIndexOf('/') + 1)..]}.{_choice.Extension}";

    private string PreviewState =>
        !_opened || _loaded == Preview ? "" : _failed == Preview ? Strings.ExportPreviewFailed : Strings.ExportPreviewLoading;

    private string BadSize => !_badSize ? "" : string.Format(
        CultureInfo.CurrentCulture, Strings.ExportBadSize, StillSize.Least, StillSize.Most, _choice.Size.Width, _choice.Size.Height);

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The first interactive render replaces the page; a dialog that was open stays open.
        if (firstRender) await Js.InvokeVoidAsync("dashboard.reopen", "export-panel");
    }

    private string Of(ExportChoice choice) => Addresses.With(
        choice.Of($"{Path}.{choice.Extension}{Query}"), ("v", Addresses.ShortVersion(DataVersion)));

    private void Opened() => _opened = true;

    private async Task ChooseAsync(ExportChoice choice)
    {
        _choice = choice;
        await Task.Delay(Pause);
        if (ReferenceEquals(_choice, choice)) _previewed = choice;
    }

    private Task ChoosePresetAsync(string preset, StillSize size)
    {
        (_width, _height, _badSize) = (Number(size.Width), Number(size.Height), false);
        return ChooseAsync(_choice with { Preset = preset, Size = size });
    }

    private Task TypeWidthAsync(string typed)
    {
        _width = typed;
        return TakeSidesAsync();
    }

    private Task TypeHeightAsync(string typed)
    {
        _height = typed;
        return TakeSidesAsync();
    }

    private Task TakeSidesAsync()
    {
        if (Side(_width) is not { } width || Side(_height) is not { } height) return Task.CompletedTask;
        _badSize = false;
        return ChooseAsync(_choice with { Preset = null, Size = new StillSize(width, height) });
    }

    /// <summary>Said only when the reader has left the field: on the way to a number there are others.</summary>
    private void SideLeft() => _badSize = Side(_width) is null || Side(_height) is null;

    private string? Invalid(string typed) => _badSize && Side(typed) is null ? "true" : null;

    private static int? Side(string typed) =>
        int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side is >= StillSize.Least and <= StillSize.Most ? side : null;

    private static string Number(int side) => side.ToString(CultureInfo.InvariantCulture);

    private static string Pixels(StillSize size) => string.Format(CultureInfo.CurrentCulture, Strings.ExportPixels, Number(size.Width), Number(size.Height));

    private static string NameOf(string preset) => preset switch
    {
        "slide" => Strings.ExportSizeSlide,
        "wide4k" => Strings.ExportSizeWide4k,
        "square" => Strings.ExportSizeSquare,
        "a4" => Strings.ExportSizeA4,
        "card" => Strings.ExportSizeCard,
        _ => preset,
    };

    private static string NameOf(Theme theme) => theme switch
    {
        Theme.Dark => Strings.ExportDark,
        Theme.Contrast => Strings.ExportContrast,
        _ => Strings.ExportLight,
    };
}
