using Dashboard.Core.Geography;
using Dashboard.Core.Map;

namespace Dashboard.Core.Tests.Map;

public sealed class MarkSpreadingTests
{
    [Fact]
    public void Marks_ThatWouldHideEachOther_GiveWay()
    {
        var places = MarkSpreading.Places([At(0, 0, _ => true), At(0.1, 0, _ => true), At(5, 0, _ => true)]);
        Assert.InRange(Distance(places[0], places[1]), 1.02, 1.3);
        Assert.Equal(new MapPosition(5, 0), places[2]);
    }

    [Fact]
    public void Mark_WhoseCountryHasNoRoom_StaysAndTheOtherGoes()
    {
        var places = MarkSpreading.Places([At(0.1, 0, at => at.X < 2), At(0, 0, _ => false)]);
        Assert.Equal(new MapPosition(0, 0), places[1]);
        Assert.InRange(Distance(places[0], places[1]), 1.02, 1.3);
    }

    [Fact]
    public void Marks_OfTwoSizes_KeepTheMeanOfTheirDiametersApart()
    {
        var places = MarkSpreading.Places([At(0, 0, _ => false), At(0.1, 0, _ => true) with { Size = 3 }]);
        Assert.InRange(Distance(places[0], places[1]), 2.04, 2.8);
    }

    [Fact]
    public void Mark_WithNoFreePlace_TakesTheOneThatHidesLeast()
    {
        var places = MarkSpreading.Places(
            [At(0, 0, _ => false), At(0.1, 0, at => at.X is > 0 and < 0.65 && at.Y is > -0.1 and < 0.1)]);
        Assert.InRange(Distance(places[0], places[1]), 0.45, 1.02);
    }

    [Fact]
    public void Marks_AtOnePoint_StandApartAndAlwaysAtTheSamePlaces()
    {
        SpreadMark[] marks = [At(0, 0, _ => true), At(0, 0, _ => true)];
        var places = MarkSpreading.Places(marks);
        Assert.InRange(Distance(places[0], places[1]), 1.02, 1.3);
        Assert.Equal(places, MarkSpreading.Places(marks));
    }

    [Fact]
    public void Marks_OfTenThousandPlaces_AreSetInUnderASecond()
    {
        List<SpreadMark> marks = [.. Enumerable.Range(0, 10_000)
            .Select(i => At((i % 130 * 0.7) + (i * 7919 % 8001 / 3000.0), i * 104_729 % 8001 / 3000.0, _ => true))];
        var start = TimeProvider.System.GetTimestamp();
        Assert.Equal(marks.Count, MarkSpreading.Places(marks).Count);
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(1), "too slow");
    }

    private static double Distance(MapPosition a, MapPosition b) => double.Hypot(a.X - b.X, a.Y - b.Y);

    private static SpreadMark At(double x, double y, Func<MapPosition, bool> stays) => new(new MapPosition(x, y), 1, stays);
}
