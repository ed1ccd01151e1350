using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Microsoft.AspNetCore.Components;
using Plotly.Blazor;
using Plotly.Blazor.ConfigLib;

namespace Dashboard.Web.Charts;

/// <summary>
/// A figure as JSON: in the page, so that the browser can draw it as soon as it has Plotly, without waiting for the circuit,
/// and for every later drawing. Written as the wrapper writes it when it draws.
/// </summary>
internal static class PlotlyJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = null,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new PlotlyMembers(), new PolymorphicConverter<ITrace>(), new DateTimeConverter(), new DateTimeOffsetConverter() },
    };

    /// <summary>How every figure behaves: no mode bar, fits its frame.</summary>
    internal static Config Config(bool scrollZoom) => new()
    {
        DisplayModeBar = DisplayModeBarEnum.False,
        DisplayLogo = false,
        Responsive = true,
        ScrollZoom = scrollZoom ? ScrollZoomFlag.Cartesian : null,
    };

    /// <summary>A figure and how it behaves, as UTF-8: the circuit carries bytes without escaping them.</summary>
    internal static byte[] Bytes(PlotlyFigureData figure, Config config) =>
        JsonSerializer.SerializeToUtf8Bytes(new { data = figure.Traces, layout = figure.Layout, config }, Options);

    /// <summary>A block of data, never executed; the serializer escapes every character that could end it.</summary>
    internal static MarkupString Script(PlotlyFigureData figure, Theme theme, bool scrollZoom)
    {
        var text = JsonSerializer.Serialize(
            new { data = figure.Traces, layout = figure.Layout, config = Config(scrollZoom), variants = figure.Variants.Select(v => new { media = v.Media, layout = v.Layout, data = v.Data }) }, Options);
        return new($"<script type=\"application/json\" data-figure=\"{Codes.Of(theme)}\">{text}</script>");
    }
}
