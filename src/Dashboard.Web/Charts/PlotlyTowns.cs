using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;

namespace Dashboard.Web.Charts;

/// <summary>
/// The names of towns beside their marks. How many there is room for depends on the size of the drawing and on what the reader
/// zooms in on, so the trace only carries the names, the town with the most places first; a script sets as many as fit.
/// </summary>
internal static class PlotlyTowns
{
    /// <summary>What the script finds the trace by.</summary>
    private const string Meta = "towns";

    internal static Scatter Of(MapSpec spec, Theme theme, DrawingSizes sizes) => new()
    {
        Mode = ModeFlag.Text,
        Meta = Meta,
        X = [],
        Y = [],
        CustomData = [.. spec.Marks.GroupBy(m => m.Town).Where(g => g.First().Label.Length > 0).OrderByDescending(g => g.Count()).Select(g => (object)Town([.. g]))],
        TextFont = new TextFont { Family = PlotlyDrawing.FontFamily, Size = sizes.Text - 1, Color = Palette.Ink(theme) },
        HoverInfo = HoverInfoFlag.Skip,
        ShowLegend = false,
    };

    /// <summary>The name, and the rectangle of the middles of its marks: left, lowest, right, highest.</summary>
    private static object[] Town(IReadOnlyList<MapMark> marks) =>
    [
        marks[0].Label, marks.Min(m => m.Position.X), marks.Min(m => m.Position.Y), marks.Max(m => m.Position.X), marks.Max(m => m.Position.Y),
    ];
}
