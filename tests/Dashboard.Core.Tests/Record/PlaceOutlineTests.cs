using Dashboard.Core.Reading;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Record;

/// <summary>
/// Every place lies in the outline of the country whose code it carries. Territories that a document lists apart carry
/// the code that the outlines draw them with: Abkhazia and South Ossetia that of Georgia, Palestine its own.
/// </summary>
public sealed class PlaceOutlineTests
{
    private const string World = "geo/world.geojson";
    private const string CentralAsia = "geo/central-asia.geojson";

    /// <summary>The outlines of the world stand on a grid of 0.05 degree (5.6 km) and are simplified besides.</summary>
    private const double WorldToleranceKm = 5;

    /// <summary>Those around Central Asia stand on a grid of 0.01 degree (1.1 km).</summary>
    private const double CentralAsiaToleranceKm = 1;

    /// <summary>What is known to lie outside, and why it is right all the same.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["rs-abu-dhabi: 12.8 km outside ARE"] = "The town stands on an island off the coast that the coarse layer leaves out.",
        ["rs-valletta: MLT has no outline"] = "Malta is too small for the coarse layer.",
    };

    private static readonly IReadOnlyList<Place> Places = RecordReader.Read(RecordCopy.Real).Record!.Places;

    [Fact]
    public void Places_OnTheWorld_LieInTheirCountries() =>
        Assert.Equal(Exceptions.Keys, Problems(Places, World, WorldToleranceKm));

    [Fact]
    public void Places_AroundCentralAsia_LieInTheirCountries()
    {
        var inWindow = Places.Where(p => p is { Lon: > 40 and < 95, Lat: > 30 and < 60 }).ToList();
        Assert.True(inWindow.Count > 50);
        Assert.Equal([], Problems(inWindow, CentralAsia, CentralAsiaToleranceKm));
    }

    [Theory]
    [InlineData("KAZ", 41.2647, 69.2163, "lies in UZB, not in KAZ")]
    [InlineData("KGZ", 40.7833, 72.35, "lies in UZB, not in KGZ")]
    [InlineData("CUB", 23.1330, 82.3830, "lies in IND, not in CUB")]
    [InlineData("ZAF", 25.7449, 28.1878, "lies in EGY, not in ZAF")]
    [InlineData("EGY", 31.3018, 29.9158, "12.6 km outside EGY")]
    [InlineData("EGY", 31.2018, 29.9158, null)]
    [InlineData("IND", 34.0837, 74.7973, "lies in XJK, not in IND")]
    [InlineData("WLD", 41.2647, 69.2163, "WLD has no outline")]
    [InlineData("UZB", 41.2647, 69.2163, null)]
    public void Problem_PlaceInTheWrongCountryOrSea_IsFound(string iso3, double lat, double lon, string? problem) =>
        Assert.Equal(problem, Outlines(World).Problem(iso3, lat, lon, WorldToleranceKm));

    [Theory]
    [InlineData(0.5, 0.1, null)]
    [InlineData(0.5, 0.5, "22.2 km outside AAA")]
    [InlineData(0.5, 1.1, "11.1 km outside AAA")]
    [InlineData(1.03, 1.04, "5.6 km outside AAA")]
    [InlineData(0.5, 1.04, null)]
    public void Problem_SquareWithAHole_MeasuresToTheNearestEdge(double lat, double lon, string? problem)
    {
        const string Json = """
            {"features":[{"properties":{"kind":"country","iso3":"AAA"},"geometry":{"type":"Polygon","coordinates":[
            [[0,0],[1,0],[1,1],[0,1],[0,0]],[[0.3,0.3],[0.3,0.7],[0.7,0.7],[0.7,0.3],[0.3,0.3]]]}}]}
            """;
        Assert.Equal(problem, CountryOutlines.Parse(Json).Problem("AAA", lat, lon, 5));
    }

    private static IEnumerable<string> Problems(IEnumerable<Place> places, string file, double toleranceKm)
    {
        var outlines = Outlines(file);
        return places.Select(p => (p.Id, Problem: outlines.Problem(p.Iso3, p.Lat, p.Lon, toleranceKm)))
            .Where(p => p.Problem is not null).Select(p => $"{p.Id}: {p.Problem}");
    }

    private static CountryOutlines Outlines(string file) =>
        CountryOutlines.Parse(File.ReadAllText(Path.Combine(RecordCopy.Real, file)));
}
