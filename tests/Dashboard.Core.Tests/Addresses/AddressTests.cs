using System.Diagnostics.CodeAnalysis;
using Dashboard.Core.Addresses;
using Dashboard.Core.Geography;

namespace Dashboard.Core.Tests.Addresses;

public sealed class AddressTests
{
    private static readonly string[] Countries = ["KAZ", "TJK", "UZB"], Focuses = ["KAZ", "student-quotas"];
    private static readonly string[] Sources = ["caiss-2017", "ospanova-rakhmatulin-2018"];

    private static readonly ChartChoices Choices = new(Countries, Sources, Enum.GetValues<AxisScale>(), Focuses, Panels: true);

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "A fixed seed makes the same queries every time.")]
    public void ChartQuery_PrintedAndRead_IsTheSame()
    {
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var from = random.Next(3) == 0 ? random.Next(1800, 2100) : (int?)null;
            var query = new ChartQuery
            {
                Countries = [.. Countries.Where(_ => random.Next(2) == 0)],
                Sources = [.. Sources.Where(_ => random.Next(2) == 0)],
                From = from,
                To = random.Next(3) == 0 ? random.Next(from ?? 1800, 2101) : null,
                Supplementary = random.Next(2) == 0,
                Scale = OneOrNone<AxisScale>(random),
                Panels = random.Next(2) == 0,
                Focus = random.Next(3) == 0 ? Focuses[random.Next(Focuses.Length)] : null,
                Theme = OneOrNone<Theme>(random),
                View = OneOrNone<PageView>(random) ?? PageView.Chart,
                Projector = random.Next(2) == 0,
            };
            var reader = new AddressReader(query.ToString());
            Assert.Equal(query, ChartQuery.Read(reader, Choices));
            Assert.Empty(reader.Finish());
        }
    }

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "A fixed seed makes the same queries every time.")]
    public void MapQuery_PrintedAndRead_IsTheSame()
    {
        string[] kinds = ["military-object", "other"], regions = ["Asia & Pacific", "COMMONWEALTH OF INDEPENDENT STATES"];
        string[] texts = ["", "Өскемен & Ақтөбе", "100%+?#=a", "a  b", "<b>\"'", new string('x', MapQuery.MaxText)];
        string[] parts = ["", "43,74.5,8", "-33.857,151.215,1.01", "0,-180,16", "90,180,2.25"];
        var choices = new MapChoices(kinds, Countries, regions, ["rossotrudnichestvo", "mesi"], Sources);
        var random = new Random(2);
        for (var i = 0; i < 2000; i++)
        {
            var query = new MapQuery
            {
                Area = OneOrNone<MapArea>(random) ?? MapArea.World,
                Viewport = MapViewport.TryRead(parts[random.Next(parts.Length)], out var part) ? part : null,
                Kinds = [.. kinds.Where(_ => random.Next(2) == 0)],
                Countries = [.. Countries.Where(_ => random.Next(2) == 0)],
                Regions = [.. regions.Where(_ => random.Next(2) == 0)],
                Organisations = random.Next(2) == 0 ? [] : ["mesi"],
                Sources = [.. Sources.Where(_ => random.Next(2) == 0)],
                Text = texts[random.Next(texts.Length)],
                Year = random.Next(2) == 0 ? random.Next(1800, 2101) : null,
                Sort = OneOrNone<PlaceOrder>(random) ?? PlaceOrder.Listed,
                Coverage = random.Next(2) == 0,
                Theme = OneOrNone<Theme>(random),
                Projector = random.Next(2) == 0,
            };
            var reader = new AddressReader(query.ToString());
            Assert.Equal(query, MapQuery.Read(reader, choices));
            Assert.Empty(reader.Finish());
        }
    }

    [Fact]
    public void MapQuery_Printed_NamesWhatDiffersFromAll()
    {
        var query = new MapQuery
        {
            Area = MapArea.CentralAsia,
            Kinds = ["other"],
            Countries = ["KAZ", "UZB"],
            Regions = ["COMMONWEALTH OF INDEPENDENT STATES"],
            Theme = Theme.Dark,
        };
        Assert.Equal(
            "?area=central-asia&kinds=other&countries=KAZ,UZB&regions=COMMONWEALTH%20OF%20INDEPENDENT%20STATES&theme=dark",
            query.ToString());
    }

    /// <summary>Addresses that people have keep their view: only one that asks for nothing begins in Central Asia.</summary>
    [Theory]
    [InlineData("", MapArea.CentralAsia)]
    [InlineData("?theme=dark&projector=on&sort=town", MapArea.CentralAsia)]
    [InlineData("?area=moon", MapArea.CentralAsia)]
    [InlineData("?area=world", MapArea.World)]
    [InlineData("?area=central-asia&kinds=other", MapArea.CentralAsia)]
    [InlineData("?at=45,60,4", MapArea.World)]
    [InlineData("?kinds=other", MapArea.World)]
    [InlineData("?countries=KAZ", MapArea.World)]
    [InlineData("?organisations=mesi", MapArea.World)]
    [InlineData("?q=a", MapArea.World)]
    [InlineData("?year=2005", MapArea.World)]
    [InlineData("?coverage=on", MapArea.World)]
    public void MapQuery_WithoutAnArea_HasTheViewThatTheAddressAlwaysMeant(string address, MapArea area)
    {
        var choices = new MapChoices(["other"], Countries, [], ["mesi"], Sources);
        var query = MapQuery.Read(new AddressReader(address), choices);
        Assert.Equal(area, query.Area);
        Assert.Equal(query, MapQuery.Read(new AddressReader(query.WithArea()), choices));
        Assert.StartsWith("?area=", query.WithArea(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "?at=43,74.5",
        "at: \"43,74.5\" was not understood; allowed: latitude -90 to 90, "
        + "longitude -180 to 180 and zoom 1 to 16, for example 43,74.5,8.")]
    [InlineData("?year=abc", "year: \"abc\" was not understood; allowed: a whole number from 1800 to 2100.")]
    [InlineData("?year=2101", "year: \"2101\" was not understood; allowed: a whole number from 1800 to 2100.")]
    [InlineData(
        "?sort=size",
        "sort: \"size\" was not understood; allowed: listed, country, town, kind, organisation, country-descending, "
        + "town-descending, kind-descending, organisation-descending.")]
    [InlineData(
        "?countries=XXX",
        "countries: \"XXX\" was not understood; allowed: ISO codes of listed countries, for example KAZ.")]
    [InlineData("?coverage=yes", "coverage: \"yes\" was not understood; allowed: on, off.")]
    [InlineData("?organisations=nasa", "organisations: \"nasa\" was not understood; allowed: mesi.")]
    [InlineData("?sources=nobody", "sources: \"nobody\" was not understood; allowed: caiss-2017, ospanova-rakhmatulin-2018.")]
    [InlineData(
        "?q=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "q: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\" was not understood; "
        + "allowed: at most 100 characters.")]
    public void MapAddress_NotUnderstood_IsNamed(string address, string problem)
    {
        var reader = new AddressReader(address);
        MapQuery.Read(reader, new MapChoices([], Countries, [], ["mesi"], Sources));
        Assert.Equal(problem, Assert.Single(reader.Finish()).ToString());
    }

    [Theory]
    [InlineData("?from=abc", "from: \"abc\" was not understood; allowed: a whole number from 1800 to 2100.")]
    [InlineData("?from=1.5", "from: \"1.5\" was not understood; allowed: a whole number from 1800 to 2100.")]
    [InlineData("?countries=kaz,XXX", "countries: \"XXX\" was not understood; allowed: KAZ, TJK, UZB.")]
    [InlineData("?supplementary=yes", "supplementary: \"yes\" was not understood; allowed: on, off.")]
    [InlineData("?panels=yes", "panels: \"yes\" was not understood; allowed: on, off.")]
    [InlineData("?focus=USA", "focus: \"USA\" was not understood; allowed: KAZ, student-quotas.")]
    [InlineData("?from=2011&to=1990", "to: \"1990\" was not understood; allowed: a year not before from.")]
    [InlineData(
        "?colour=red",
        "colour: \"red\" was not understood; allowed: only countries, focus, from, lang, panels, projector, scale, sources, "
        + "supplementary, theme, to, view.")]
    public void Address_NotUnderstood_IsNamedAndTheRestCounts(string address, string problem)
    {
        var reader = new AddressReader(address);
        ChartQuery.Read(reader, Choices);
        Assert.Equal(problem, Assert.Single(reader.Finish()).ToString());
    }

    [Fact]
    public void Focus_InSmallLetters_IsUnderstoodAndKeptForPicturesAndFiles()
    {
        var query = ChartQuery.Read(new AddressReader("?focus=kaz&theme=dark&projector=on"), Choices with { Scales = [] });
        Assert.Equal(("?focus=KAZ&theme=dark&projector=on", "?focus=KAZ"), (query.ToString(), query.ForFiles().ToString()));
    }

    [Fact]
    public void Panels_WhereThereIsOneCountry_AreRefusedInWords()
    {
        var reader = new AddressReader("?panels=on");
        Assert.Null(ChartQuery.Read(reader, Choices with { Panels = false }).Panels);
        Assert.Equal("panels: \"on\" was not understood; allowed: off.", Assert.Single(reader.Finish()).ToString());
    }

    [Fact]
    public void Scale_ThatTheValuesDoNotPermit_IsRefusedInWords()
    {
        var reader = new AddressReader("?scale=log");
        Assert.Null(ChartQuery.Read(reader, Choices with { Scales = [AxisScale.Linear, AxisScale.Index] }).Scale);
        Assert.Equal("scale: \"log\" was not understood; allowed: linear, index.", Assert.Single(reader.Finish()).ToString());
    }

    [Fact]
    public void Focus_WhereThereIsOneSeries_IsRefusedInWords()
    {
        var reader = new AddressReader("?focus=KAZ");
        Assert.Null(ChartQuery.Read(reader, Choices with { Scales = [], Focuses = [] }).Focus);
        Assert.Equal(
            "focus: \"KAZ\" was not understood; allowed: nothing, as there is one series.",
            Assert.Single(reader.Finish()).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?&&=&")]
    [InlineData("?%")]
    [InlineData("?countries=%ff%fe&from=%00")]
    public void Address_OfAnyKind_NeverThrows(string? address) => ChartQuery.Read(new AddressReader(address), Choices);

    [SuppressMessage("Security", "CA5394", Justification = "The caller's seed makes the same values every time.")]
    private static T? OneOrNone<T>(Random random) where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var choice = random.Next(values.Length + 1);
        return choice == values.Length ? null : values[choice];
    }
}
