using Dashboard.Core.Figures;
using Dashboard.Core.Geography;

namespace Dashboard.Core.Map;

/// <summary>Places that stand together on the map: of one country, or of neighbours whose crowds have no room.</summary>
/// <param name="Town">Where most of them are.</param>
/// <param name="Places">The places with their positions; never empty.</param>
internal sealed record MapCrowd(MapPosition Town, IReadOnlyList<(PlaceRow Row, MapPosition At)> Places)
{
    /// <summary>How many marks must lie between two crowds of a country.</summary>
    private const double Apart = 1.85;

    /// <summary>The first place of its town.</summary>
    internal (PlaceRow Row, MapPosition At) First => Places.First(p => p.At == Town);

    /// <summary>Code of the country in which its town lies.</summary>
    internal string Iso3 => First.Row.Place.Iso3;

    /// <summary>
    /// Puts together what would stand closer than its marks allow. Towns with the most places come first, so that a crowd
    /// stands at a town that has a name; places of two countries are never put together.
    /// </summary>
    /// <param name="places">The places with their positions, in the order of the record.</param>
    /// <param name="mark">Diameter of a mark.</param>
    internal static IReadOnlyList<MapCrowd> Of(IReadOnlyList<(PlaceRow Row, MapPosition At)> places, double mark)
    {
        var crowds = new List<(string Iso3, MapPosition Town, List<int> Places)>();
        foreach (var town in Enumerable.Range(0, places.Count).GroupBy(i => (places[i].Row.Place.Iso3, places[i].At))
            .OrderByDescending(t => t.Count()))
        {
            var near = crowds.FindIndex(c => c.Iso3 == town.Key.Iso3 && Distance(c.Town, town.Key.At) < Apart * mark);
            if (near < 0) crowds.Add((town.Key.Iso3, town.Key.At, [.. town]));
            else crowds[near].Places.AddRange(town);
        }
        return
        [
            .. crowds.OrderBy(c => c.Places.Min())
                .Select(c => new MapCrowd(c.Town, [.. c.Places.Order().Select(i => places[i])])),
        ];
    }

    /// <summary>How far its outermost place lies from its town.</summary>
    internal double Reach => Places.Max(p => Distance(p.At, Town));

    /// <summary>Crowds as one, at the town of the largest.</summary>
    /// <param name="crowds">The crowds.</param>
    /// <param name="places">All places, in the order of the record.</param>
    internal static MapCrowd Together(
        IReadOnlyList<MapCrowd> crowds, IReadOnlyList<(PlaceRow Row, MapPosition At)> places)
    {
        var joined = crowds.SelectMany(c => c.Places).Select(p => p.Row).ToHashSet();
        return new MapCrowd(crowds.MaxBy(c => c.Places.Count)!.Town, [.. places.Where(p => joined.Contains(p.Row))]);
    }

    /// <summary>How far two positions are apart.</summary>
    internal static double Distance(MapPosition a, MapPosition b) => double.Hypot(a.X - b.X, a.Y - b.Y);
}
