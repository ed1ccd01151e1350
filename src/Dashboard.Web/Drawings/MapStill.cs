using Dashboard.Web.Layout;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Draws the map as a picture. Equal arguments give equal bytes; many pictures may be drawn at one time.</summary>
internal static class MapStill
{
    /// <summary>Draws the map as a file.</summary>
    /// <param name="format">Which kind of file.</param>
    /// <param name="spec">What to draw.</param>
    /// <param name="options">How it looks; without frame there is no legend either.</param>
    /// <param name="permalink">Address of the map's page, written below the sources; may be empty.</param>
    internal static byte[] Render(StillFormat format, MapSpec spec, StillOptions options, string permalink) =>
        StillSheet.Render(format, options, StillDetails.Of(spec, options, permalink), pen => Draw(pen, spec, options, permalink));

    /// <summary>Every text of the drawing and where it stands.</summary>
    /// <inheritdoc cref="Render"/>
    internal static IReadOnlyList<PlacedText> Texts(MapSpec spec, StillOptions options, string permalink) =>
        StillSheet.Placed(options, pen => Draw(pen, spec, options, permalink)).Texts;

    /// <summary>Every mark of the drawing and where it stands.</summary>
    /// <inheritdoc cref="Render"/>
    internal static IReadOnlyList<PlacedPlace> Places(MapSpec spec, StillOptions options, string permalink) =>
        StillSheet.Placed(options, pen => Draw(pen, spec, options, permalink)).Places;

    /// <summary>Draws what lies over land and water for a page, which has these from a file and can move the map.</summary>
    /// <param name="pen">Draws.</param>
    /// <param name="spec">What to draw.</param>
    /// <param name="frame">The room in the page.</param>
    /// <param name="height">Its height in pixels.</param>
    internal static void DrawOnPage(Pen pen, MapSpec spec, PageFrame frame, float height)
    {
        var size = new StillSize(frame.Width, (int)Math.Clamp(height, StillSize.Least, StillSize.Most));
        var scale = new StillScale(StillOptions.OnPage(size, Theme.Light, frame.Projector));
        var map = new MapDrawing(pen, spec, new MapPlane(spec.Frame, SKRect.Create(frame.Width, height)), scale);
        map.DrawBeyond();
        map.DrawOver();
    }

    private static void Draw(Pen pen, MapSpec spec, StillOptions options, string permalink)
    {
        var scale = new StillScale(options);
        if (!options.Frame)
        {
            var sheet = new MapPlane(spec.Frame, SKRect.Create(options.Size.Width, options.Size.Height));
            new MapDrawing(pen, spec, sheet, scale).Draw();
            return;
        }
        // The pages of a map's many places are on its page: on a slide they would take the room of the map.
        IReadOnlyList<SourceLine> sources =
            [.. spec.Sources.Select(s => options.Size.IsSlide ? s with { Locators = "" } : s)];
        var words = new StillWords(spec.Title, spec.Subtitle, [.. spec.Notes, spec.BorderNote],
            sources, spec.DataVersion, permalink);
        var frame = StillFrame.Fit(words, options, scale, options.Size.Height * StillFrame.PlotOfMany,
            body => MapLegend.Arrange(spec, body, scale).IsReadable);
        var legend = MapLegend.Arrange(spec, frame.Body, scale);
        if (!legend.IsReadable) legend = MapLegend.None(spec, frame.Body, scale);
        if (!legend.IsReadable && spec.Empty is null)
        {
            StillFrame.DrawWithoutPlot(pen, words, options, scale);
            return;
        }
        frame.Draw(pen);
        new MapDrawing(pen, spec, legend.Plane, scale).Draw();
        legend.Draw(pen);
        // The page, whose drawing replaces its picture, says it below the map.
        if (spec.Empty is { } empty) EmptyWords.Draw(pen, empty, legend.Plane.Pixels, scale);
    }
}
