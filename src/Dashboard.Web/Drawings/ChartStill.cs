using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Draws a chart as a picture. Equal arguments give equal bytes; many pictures may be drawn at one time.</summary>
internal static class ChartStill
{
    /// <summary>Letters of bars and cards in a page, as high as they need, beside those of plots, which share a height.</summary>
    private const float ListLetters = 1.25f;

    /// <summary>Draws a chart as a file.</summary>
    /// <param name="format">Which kind of file.</param>
    /// <param name="spec">What to draw.</param>
    /// <param name="options">How it looks.</param>
    /// <param name="permalink">Address of the chart's page, written below the sources; may be empty.</param>
    internal static byte[] Render(StillFormat format, ChartSpec spec, StillOptions options, string permalink) =>
        StillSheet.Render(format, options, StillDetails.Of(spec, options, permalink), pen => Draw(pen, spec, options, permalink));

    /// <summary>Every text of the drawing and where it stands.</summary>
    /// <inheritdoc cref="Render"/>
    internal static IReadOnlyList<PlacedText> Texts(ChartSpec spec, StillOptions options, string permalink) =>
        StillSheet.Placed(options, pen => Draw(pen, spec, options, permalink)).Texts;

    /// <summary>Every mark of the drawing, back to front.</summary>
    /// <inheritdoc cref="Render"/>
    internal static IReadOnlyList<PlacedMark> Marks(ChartSpec spec, StillOptions options, string permalink) =>
        StillSheet.Placed(options, pen => Draw(pen, spec, options, permalink)).Marks;

    /// <summary>Draws the plot alone for a page, which prints the words around it.</summary>
    /// <param name="pen">Draws.</param>
    /// <param name="spec">What to draw.</param>
    /// <param name="frame">The room in the page.</param>
    /// <param name="height">Its height where it is not that of the frame, in pixels.</param>
    internal static void DrawOnPage(Pen pen, ChartSpec spec, PageFrame frame, float height)
    {
        var scale = new StillScale(OnPage(frame));
        var room = RoomOf(frame.Width, height, scale);
        if (height == frame.Height || spec.Kind is not (ChartKind.Bars or ChartKind.Fact)) DrawBody(pen, spec, room, scale);
        else new BarDrawing(spec, room.Width, scale.Reduced(ListLetters)).Draw(pen, room);
    }

    /// <summary>The height in pixels that bars or cards need in a page, with letters of the usual size.</summary>
    internal static float ListHeight(ChartSpec spec, PageFrame frame)
    {
        var scale = new StillScale(OnPage(frame));
        return MathF.Ceiling(new BarDrawing(spec, frame.Width - scale.Gap, scale.Reduced(ListLetters)).Height + scale.Gap);
    }

    private static StillOptions OnPage(PageFrame frame) =>
        StillOptions.OnPage(new StillSize(frame.Width, frame.Height), Theme.Light, frame.Projector);

    private static SKRect RoomOf(StillOptions options, StillScale scale) =>
        RoomOf(options.Size.Width, options.Size.Height, scale);

    private static SKRect RoomOf(float width, float height, StillScale scale)
    {
        var pad = scale.Gap * 0.5f;
        return new SKRect(pad, pad, width - pad, height - pad);
    }

    private static void Draw(Pen pen, ChartSpec spec, StillOptions options, string permalink)
    {
        var scale = new StillScale(options);
        if (!options.Frame)
        {
            DrawBody(pen, spec, RoomOf(options, scale), scale);
            return;
        }
        var frame = FrameOf(spec, options, scale, permalink);
        // Few figures that can be read rather than all of them.
        for (var shown = spec.Bars.Count - 1; HasSmallFacts(spec, options, frame, scale) && shown > 0; shown--)
        {
            var subtitle = Words.Fill(options.Text.FirstFigures, spec.Subtitle, shown, spec.Bars.Count);
            var fewer = spec with { Subtitle = subtitle, Bars = [.. spec.Bars.Take(shown)] };
            frame = FrameOf(fewer, options, scale, permalink);
            if (!HasSmallFacts(fewer, options, frame, scale)) spec = fewer;
        }
        if (!IsReadable(spec, options, scale, frame.Body))
        {
            StillFrame.DrawWithoutPlot(pen, WordsOf(spec, permalink), options, scale);
            return;
        }
        frame.Draw(pen);
        DrawBody(pen, spec, frame.Body, scale);
    }

    private static StillFrame FrameOf(ChartSpec spec, StillOptions options, StillScale scale, string permalink)
    {
        var isList = spec.Kind is ChartKind.Bars or ChartKind.Fact && spec.Empty is null;
        var wanted = isList ? new BarDrawing(spec, options.Size.Width - (scale.Margin * 2), scale).Height
            : spec.Panels.Count > 0 ? options.Size.Height * StillFrame.PlotOfMany : 0;
        return StillFrame.Fit(
            WordsOf(spec, permalink), options, scale, wanted, body => IsReadable(spec, options, scale, body));
    }

    private static StillWords WordsOf(ChartSpec spec, string permalink) =>
        new(spec.Title, spec.Subtitle, spec.Notes, spec.Sources, spec.DataVersion, permalink);

    private static bool IsReadable(ChartSpec spec, StillOptions options, StillScale scale, SKRect body) =>
        body is { Width: > 0, Height: > 0 }
        && StillSheet.IsReadable(options, scale, pen => DrawBody(pen, spec, body, scale));

    /// <summary>Whether single figures would be written in letters too small for the picture's readers.</summary>
    private static bool HasSmallFacts(ChartSpec spec, StillOptions options, StillFrame frame, StillScale scale) =>
        spec.Kind == ChartKind.Fact && spec.Empty is null
        && BarDrawing.Fit(spec, frame.Body, scale).Letters * scale.Note < options.Size.LeastText;

    private static void DrawBody(Pen pen, ChartSpec spec, SKRect room, StillScale scale)
    {
        if (spec.Kind is not (ChartKind.Bars or ChartKind.Fact)) ChartDrawing.Draw(pen, ChartLayout.Of(spec, room, scale));
        else if (spec.Empty is { } empty) EmptyWords.Draw(pen, empty, room, scale);
        else BarDrawing.Fit(spec, room, scale).Draw(pen, room);
    }
}
