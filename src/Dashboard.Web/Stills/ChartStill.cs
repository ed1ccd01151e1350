using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>
/// Draws a chart as a picture. Equal arguments give equal bytes; any number of pictures may be drawn at the same time.
/// </summary>
internal static class ChartStill
{
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

    /// <summary>Every mark of a series of the drawing, back to front.</summary>
    /// <inheritdoc cref="Render"/>
    internal static IReadOnlyList<PlacedMark> Marks(ChartSpec spec, StillOptions options, string permalink) =>
        StillSheet.Placed(options, pen => Draw(pen, spec, options, permalink)).Marks;

    /// <summary>The layout of a plot that fills a page's frame.</summary>
    internal static LaidChart Laid(ChartSpec spec, StillOptions options)
    {
        var scale = new StillScale(options);
        return LaidChart.Of(spec, RoomOf(options, scale), scale);
    }

    private static SKRect RoomOf(StillOptions options, StillScale scale)
    {
        var pad = scale.Gap * 0.5f;
        return new SKRect(pad, pad, options.Size.Width - pad, options.Size.Height - pad);
    }

    private static void Draw(Pen pen, ChartSpec spec, StillOptions options, string permalink)
    {
        var scale = new StillScale(options);
        if (!options.Frame)
        {
            DrawBody(pen, spec, RoomOf(options, scale), scale);
            return;
        }
        var words = new StillWords(spec.Title, spec.Subtitle, spec.Notes, spec.Sources, spec.DataVersion, permalink);
        var frame = StillFrame.Fit(words, options, scale);
        frame.Draw(pen);
        if (frame.Body.Height > 0) DrawBody(pen, spec, frame.Body, scale.Reduced(frame.Reduction));
    }

    private static void DrawBody(Pen pen, ChartSpec spec, SKRect room, StillScale scale)
    {
        if (spec.Kind is ChartKind.Bars or ChartKind.Fact) BarDrawing.Draw(pen, spec, room, scale);
        else ChartDrawing.Draw(pen, LaidChart.Of(spec, room, scale));
    }
}
