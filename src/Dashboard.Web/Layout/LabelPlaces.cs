using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>Lists the places around a mark, the wanted side first.</summary>
internal static class LabelPlaces
{
    private static readonly LabelSide[] Sides = [LabelSide.Above, LabelSide.Below, LabelSide.Right, LabelSide.Left];
    private static readonly float[] Shifts = [0, -0.35f, 0.35f, -0.5f, 0.5f];
    private static readonly float[] AlongShares = [0.5f, 0, 1, 0.25f, 0.75f];

    /// <summary>Places on the four sides and, farther away with a leader, around them.</summary>
    /// <param name="text">The label.</param>
    /// <param name="anchor">The mark.</param>
    /// <param name="wanted">The side of the spec.</param>
    /// <param name="gap">Distance from the mark in pixels.</param>
    /// <param name="rings">How many times the distance may grow by a line.</param>
    /// <param name="basis">Cost of the first place.</param>
    internal static IEnumerable<LabelPlace> Around(
        TextBlock text, SKRect anchor, LabelSide wanted, float gap, int rings, float basis = 0)
    {
        for (var ring = 0; ring <= rings; ring++)
        {
            var distance = gap + (ring * text.LineHeight * 0.8f);
            foreach (var side in Sides)
            {
                for (var s = 0; s < Shifts.Length; s++)
                {
                    var cost = basis + (ring * 40) + SideCost(side, wanted) + (s == 0 ? 0 : 4 + s);
                    yield return At(text, anchor, side, distance, Shifts[s], cost, ring > 0);
                }
            }
        }
    }

    /// <summary>Places above and below a long bar, anywhere along it.</summary>
    internal static IEnumerable<LabelPlace> Along(TextBlock text, SKRect bar, float gap, int rings, float basis)
    {
        for (var ring = 0; ring <= rings; ring++)
        {
            for (var s = 0; s < AlongShares.Length; s++)
            {
                var x = bar.Left + (AlongShares[s] * (bar.Width - text.Width));
                var distance = (gap * 0.4f) + (ring * text.LineHeight * 0.8f);
                var cost = basis + (ring * 40) + s;
                yield return new(text, SKRect.Create(x, bar.Top - distance - text.Height, text.Width, text.Height),
                    cost, TextAlign.Centre, ring > 0);
                yield return new(text, SKRect.Create(x, bar.Bottom + distance, text.Width, text.Height),
                    cost + 10, TextAlign.Centre, ring > 0);
            }
        }
    }

    private static LabelPlace At(
        TextBlock text, SKRect anchor, LabelSide side, float distance, float shift, float cost, bool leader)
    {
        var (width, height) = (text.Width, text.Height);
        // A shift of half the label brings its edge to the middle of the mark.
        var x = anchor.MidX - (width / 2) + (shift * (width + anchor.Width));
        var y = anchor.MidY - (height / 2) + (shift * (height + (anchor.Height * 0.5f)));
        return side switch
        {
            LabelSide.Above => Box(x, anchor.Top - height - (distance * 0.3f) - (leader ? distance : 0), TextAlign.Centre),
            LabelSide.Below => Box(x, anchor.Bottom + (distance * 0.3f) + (leader ? distance : 0), TextAlign.Centre),
            LabelSide.Left => Box(anchor.Left - distance - width, y, TextAlign.Right),
            _ => Box(anchor.Right + distance, y, TextAlign.Left),
        };

        LabelPlace Box(float left, float top, TextAlign align) =>
            new(text, SKRect.Create(left, top, width, height), cost, align, leader);
    }

    private static float SideCost(LabelSide side, LabelSide wanted) => (side, wanted) switch
    {
        _ when side == wanted => 0,
        (LabelSide.Above or LabelSide.Below, LabelSide.Above or LabelSide.Below) => 10,
        (LabelSide.Left or LabelSide.Right, LabelSide.Left or LabelSide.Right) => 12,
        (LabelSide.Right, _) => 14,
        _ => 16,
    };
}
