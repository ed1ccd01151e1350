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

    /// <summary>
    /// Blocks of data, never executed; the serializer escapes every character that could end them. Each names the themes that it
    /// is for: the first as it stands, the others with other strings.
    /// </summary>
    internal static MarkupString Blocks(IEnumerable<(Theme Theme, PlotlyFigureData Figure)> figures, bool scrollZoom)
    {
        var blocks = new List<(List<Theme> Themes, JsonElement Figure, Dictionary<string, object> Strings)>();
        foreach (var (theme, figure) in figures)
        {
            var written = JsonSerializer.SerializeToElement(
                new { data = figure.Traces, layout = figure.Layout, config = Config(scrollZoom), variants = figure.Variants.Select(v => new { media = v.Media, layout = v.Layout, data = v.Data }) }, Options);
            if (blocks.Count > 0 && ThemeStrings.Between(blocks[0].Figure, written) is { } strings)
            {
                blocks[0].Themes.Add(theme);
                blocks[0].Strings.Add(Codes.Of(theme), strings);
            }
            else
            {
                blocks.Add(([theme], written, []));
            }
        }
        return new(string.Concat(blocks.Select(block =>
            $"<script type=\"application/json\" data-figure=\"{string.Join(' ', block.Themes.Select(Codes.Of))}\">{JsonSerializer.Serialize(new { figure = block.Figure, strings = block.Strings }, Options)}</script>")));
    }
}
