using Dashboard.Core.Queries;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.HoverLabelLib;

namespace Dashboard.Web.Charts;

/// <summary>The label that a mark shows under the pointer.</summary>
internal static class PlotlyHover
{
    internal static HoverLabel Label(Theme theme, int text) => new()
    {
        Align = AlignEnum.Left,
        BgColor = Palette.Paper(theme),
        BorderColor = Palette.InkMuted(theme),
        Font = new Plotly.Blazor.LayoutLib.HoverLabelLib.Font { Family = PlotlyDrawing.FontFamily, Size = text, Color = Palette.Ink(theme) },
    };
}
