using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using LeaderLine = Plotly.Blazor.Traces.ScatterLib.Line;
using MapImage = Plotly.Blazor.LayoutLib.Image;
using MarkLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;

namespace Dashboard.Web.Charts;

/// <summary>
/// Turns a map spec into Plotly's traces and layout: marks over a picture of the outlines, in the plane of the spec's
/// projection. So the map is the server's picture exactly, needs only the small Plotly bundle, and asks nobody for tiles.
/// </summary>
internal static class PlotlyMap
{
    internal static PlotlyFigureData Of(MapSpec spec, Theme theme, string outlineAddress, DrawingSizes sizes)
    {
        // Lines come first, below every mark; they are no marks, so no row is theirs.
        var traces = new List<ITrace> { Leaders(spec, theme) };
        var rows = new List<IReadOnlyList<int>> { Array.Empty<int>() };
        if (spec.Coverage is { } coverage)
        {
            traces.Add(PlotlyCoverage.Of(spec, coverage, theme, sizes));
            rows.Add(Array.Empty<int>());
        }
        // Also what lies outside the part that is shown: the reader may move there.
        foreach (var marks in spec.Marks.Select((mark, index) => (mark, index)).GroupBy(m => m.mark.Place.Place.Kind).OrderBy(g => g.Key))
        {
            traces.Add(Marks(marks.Key, [.. marks.Select(m => m.mark)], theme, sizes));
            rows.Add([.. marks.Select(m => m.index)]);
        }
        if (spec.Marks.Any(m => m.Label.Length > 0))
        {
            traces.Add(PlotlyTowns.Of(spec, theme, sizes));
            rows.Add(Array.Empty<int>());
        }
        return new PlotlyFigureData(traces, LayoutOf(spec, theme, outlineAddress, sizes), rows);
    }

    private static Scatter Marks(PlaceKind kind, IReadOnlyList<MapMark> marks, Theme theme, DrawingSizes sizes)
    {
        var colour = Palette.Kind(kind, theme);
        return new Scatter
        {
            Name = Words.Kind(kind),
            Mode = ModeFlag.Markers,
            X = [.. marks.Select(m => (object)m.Position.X)],
            Y = [.. marks.Select(m => (object)m.Position.Y)],
            Ids = [.. marks.Select(m => (object)m.Place.Place.Id)],
            HoverTextArray = [.. marks.Select(m => Hover(m.Place))],
            HoverTemplate = "%{hovertext}<extra></extra>",
            ShowLegend = false,
            Marker = new Marker
            {
                // Sizes of their own would make Plotly draw marks as bubbles that one sees through.
                Opacity = 1,
                SizeArray = [.. marks.Select(m => (decimal?)(m.IsUndated ? Math.Round(sizes.Mark * (decimal)MapSpec.UndatedShare) : sizes.Mark))],
                Symbol = SymbolOf(kind),
                ColorArray = [.. marks.Select(m => (object)(m.Place.Place.Precision == Precision.Approximate ? Palette.Paper(theme) : colour))],
                Line = new MarkLine
                {
                    ColorArray = [.. marks.Select(m => (object)Outline(m.Place.Place.Precision, colour, theme))],
                    WidthArray = [.. marks.Select(m => (decimal?)(m.Place.Place.Precision == Precision.Town ? 0.8m : 1.8m))],
                },
            },
        };
    }

    /// <summary>The outline says how well the position is known; an approximate one is an outline alone.</summary>
    private static string Outline(Precision precision, string colour, Theme theme) => precision switch
    {
        Precision.Exact => Palette.Ink(theme),
        Precision.Town => Palette.Paper(theme),
        _ => colour,
    };

    /// <summary>Thin lines from marks that stand apart from their town to it.</summary>
    private static Scatter Leaders(MapSpec spec, Theme theme)
    {
        var fanned = spec.Marks.Where(m => m.IsApart).ToList();
        return new Scatter
        {
            Mode = ModeFlag.Lines,
            X = [.. fanned.SelectMany(m => new object?[] { m.Town.X, m.Position.X, null })!],
            Y = [.. fanned.SelectMany(m => new object?[] { m.Town.Y, m.Position.Y, null })!],
            HoverInfo = HoverInfoFlag.Skip,
            ShowLegend = false,
            Line = new LeaderLine { Color = Palette.InkMuted(theme), Width = 1 },
        };
    }

    private static string Hover(PlaceRow row) => string.Join("<br>",
        $"<b>{WebUtility.HtmlEncode(row.Place.Name)}</b>",
        WebUtility.HtmlEncode($"{row.Place.CityAsListed}, {row.Place.CountryAsListed}"),
        WebUtility.HtmlEncode($"“{row.Place.NameAsListed}”"),
        WebUtility.HtmlEncode(Words.Position(row.Place.Precision)),
        WebUtility.HtmlEncode($"{row.SourceShort}, {row.Place.Locator}"));

    private static Layout LayoutOf(MapSpec spec, Theme theme, string outlineAddress, DrawingSizes sizes)
    {
        var (frame, whole) = (spec.Frame, spec.Whole);
        return new Layout
        {
            AutoSize = true,
            ShowLegend = false,
            DragMode = DragModeEnum.Pan,
            HoverMode = HoverModeEnum.Closest,
            PaperBgColor = "rgba(0,0,0,0)",
            PlotBgColor = Palette.Water(theme),
            Margin = new Margin { L = 0, R = 0, T = 0, B = 0 },
            HoverLabel = PlotlyHover.Label(theme, sizes.Text),
            XAxis = [new XAxis { Visible = false, Range = [frame.MinX, frame.MaxX], Constrain = Plotly.Blazor.LayoutLib.XAxisLib.ConstrainEnum.Domain }],
            YAxis = [new YAxis { Visible = false, Range = [frame.MinY, frame.MaxY], ScaleAnchor = "x", ScaleRatio = 1, Constrain = Plotly.Blazor.LayoutLib.YAxisLib.ConstrainEnum.Domain, ConstrainToward = Plotly.Blazor.LayoutLib.YAxisLib.ConstrainTowardEnum.Top }],
            Images =
            [
                new MapImage
                {
                    Source = outlineAddress,
                    XRef = "x",
                    YRef = "y",
                    X = whole.MinX,
                    Y = whole.MaxY,
                    SizeX = (decimal)whole.Width,
                    SizeY = (decimal)whole.Height,
                    Sizing = Plotly.Blazor.LayoutLib.ImageLib.SizingEnum.Stretch,
                    Layer = Plotly.Blazor.LayoutLib.ImageLib.LayerEnum.Below,
                },
            ],
        };
    }

    private static SymbolEnum SymbolOf(PlaceKind kind) => Palette.KindShape(kind) switch
    {
        KindShape.Square => SymbolEnum.Square,
        KindShape.Diamond => SymbolEnum.Diamond,
        KindShape.TriangleUp => SymbolEnum.TriangleUp,
        KindShape.TriangleDown => SymbolEnum.TriangleDown,
        KindShape.Star => SymbolEnum.Star,
        KindShape.DiagonalCross => SymbolEnum.X,
        KindShape.Hourglass => SymbolEnum.Hourglass,
        KindShape.Cross => SymbolEnum.Cross,
        _ => SymbolEnum.Circle,
    };
}
