using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using SkiaSharp;

namespace Dashboard.Web.Tests.Layout;

/// <summary>A name on a map is read as that of the mark nearest to it.</summary>
public sealed class LabelPlacerTests
{
    private static readonly SKRect Bounds = new(0, 0, 400, 200), Own = SKRect.Create(200, 100, 10, 10);

    [Fact]
    public void Name_WhoseWantedPlaceIsNearerToAnotherMark_StandsElsewhere()
    {
        var alone = Assert.Single(Placed());
        Assert.InRange(alone.Left, Own.Right, Own.Right + 5);
        var other = SKRect.Create(alone.Right + 1, 100, 10, 10);
        var moved = Assert.Single(Placed(other));
        Assert.True(
            Obstacles.Distance(moved, Own) < Obstacles.Distance(moved, other), $"{moved} is nearer to {other} than to {Own}");
    }

    [Fact]
    public void Name_BesideOtherMarksOnAllSides_IsLeftOut() => Assert.Empty(Placed(
        SKRect.Create(212, 60, 150, 90), SKRect.Create(50, 60, 148, 90), SKRect.Create(50, 60, 300, 38),
        SKRect.Create(50, 112, 300, 38)));

    private static IEnumerable<SKRect> Placed(params IEnumerable<SKRect> others)
    {
        var text = TextBlock.Of("Karakol", 12);
        var obstacles = new Obstacles(Bounds, near: 4, nearestOwns: true);
        foreach (var box in others.Prepend(Own)) obstacles.Add(box);
        var request = new LabelRequest(
            LabelKind.Town, null, [.. LabelPlaces.Around(text, Own, LabelSide.Right, 3, rings: 0)], Own, Rank: 0, MayDrop: true);
        return LabelPlacer.Place([request], obstacles, clearance: 1).All.Select(l => l.Box);
    }
}
