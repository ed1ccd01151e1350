using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;

namespace Dashboard.Web.Charts;

/// <summary>
/// The names of towns below their marks. Where two would meet on a page of usual width, the town with more places keeps its
/// name; the other's stands in the list and appears when it is pointed at.
/// </summary>
internal static class PlotlyTowns
{
    /// <summary>Width of the map on a usual page, in pixels, and of a letter beside its height.</summary>
    private const double PageWidth = 960, LetterShare = 0.56;

    internal static Scatter Of(MapSpec spec, Theme theme, DrawingSizes sizes)
    {
        var towns = Kept(spec, sizes);
        return new Scatter
        {
            Mode = ModeFlag.Text,
            X = [.. towns.Select(t => (object)t.X)],
            Y = [.. towns.Select(t => (object)t.Y)],
            TextArray = [.. towns.Select(t => WebUtility.HtmlEncode(t.Name))],
            TextPosition = TextPositionEnum.BottomCenter,
            TextFont = new TextFont { Family = PlotlyDrawing.FontFamily, Size = sizes.Text - 1, Color = Palette.Ink(theme) },
            HoverInfo = HoverInfoFlag.Skip,
            ShowLegend = false,
        };
    }

    private static List<Town> Kept(MapSpec spec, DrawingSizes sizes)
    {
        var pixel = (spec.Frame.MaxX - spec.Frame.MinX) / PageWidth;
        var height = (sizes.Text + 3) * pixel;
        var half = sizes.Mark * pixel / 2;
        var kept = new List<Town>();
        foreach (var marks in spec.Marks.GroupBy(m => m.Town).OrderByDescending(g => g.Count()))
        {
            var (name, x, y) = (marks.First().Label, marks.Average(m => m.Position.X), marks.Min(m => m.Position.Y) - half);
            var town = new Town(name, x, y, name.Length * sizes.Text * LetterShare * pixel / 2, height);
            var covers = spec.Marks.Any(m => m.Town != marks.Key && town.Covers(m.Position, half));
            if (name.Length > 0 && !covers && !kept.Exists(town.Meets)) kept.Add(town);
        }
        return kept;
    }

    /// <summary>A name: the middle of its upper edge, half its width, and its height.</summary>
    private sealed record Town(string Name, double X, double Y, double Half, double Height)
    {
        internal bool Meets(Town other) => Math.Abs(X - other.X) < Half + other.Half && Math.Abs(Y - other.Y) < Height;

        internal bool Covers(MapPosition at, double half) => Math.Abs(X - at.X) < Half + half && at.Y < Y + half && at.Y > Y - Height - half;
    }
}
