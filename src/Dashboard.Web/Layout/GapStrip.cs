using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>A period without values: a hatched strip between the time axis and its years, where it covers nothing.</summary>
/// <param name="Band">Pixels of the strip.</param>
/// <param name="Words">The reason in a few words, or null where the strip is too short for them; the notes say all.</param>
internal sealed record GapStrip(SKRect Band, TextBlock? Words)
{
    private const float LineOfWords = 1.3f;

    /// <summary>The words in the middle of the strip, with the space that hatching keeps from them.</summary>
    internal SKRect Box(StillScale scale)
    {
        var half = Words is null ? 0 : (Words.Width / 2) + (scale.Gap * 0.6f);
        return new SKRect(Band.MidX - half, Band.Top, Band.MidX + half, Band.Bottom);
    }

    /// <summary>How much room a plot keeps free for strips under its axis, in pixels.</summary>
    internal static float HeightFor(ChartSpec plot, StillScale scale) => plot.Gaps.Count == 0 ? 0 : scale.Note * LineOfWords;

    /// <summary>The strips under the axis of an area.</summary>
    internal static IReadOnlyList<GapStrip> Of(ChartSpec plot, PlotArea area, StillScale scale) =>
        [.. plot.Gaps.Select(gap => Of(gap, SKRect.Create(
            area.Start(gap), area.Values.Bottom, area.End(gap) - area.Start(gap), HeightFor(plot, scale)), scale))];

    private static GapStrip Of(GapBand gap, SKRect band, StillScale scale)
    {
        var words = TextBlock.Of(gap.Short, scale.Note);
        return new GapStrip(band, words.Width + (scale.Gap * 3) <= band.Width ? words : null);
    }
}
