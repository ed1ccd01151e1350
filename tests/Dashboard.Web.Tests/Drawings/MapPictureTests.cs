using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Dashboard.Web.Tests.Drawings;

public sealed class MapPictureTests(WebHost host)
{
    private static readonly StillSize[] Sizes = [.. StillSize.Presets.Values, new(390, 520), new(400, 300), new(4000, 700)];

    public static TheoryData<string> Queries =>
    [
        "?area=world", "?area=central-asia", "?kinds=russkiy-mir-centre", "?regions=AFRICA,EUROPE", "?countries=IND",
        "?countries=TJK&area=central-asia", "?area=central-asia&kinds=military-object,university-branch",
        "?area=central-asia&countries=PER", "?at=46.8,13.1,4.7", "?area=central-asia&at=42,72,3",
        "?area=central-asia&at=42,72,3&coverage=off&kinds=military-object",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Picture_OfAQuery_HasAMarkForEachRow(string address)
    {
        var (map, query, spec) = await SpecAsync(address);
        var rows = MapSpecBuilder.Select(map, query).Select(r => r.Place).ToList();
        var inside = spec.ShownPlaces.Select(p => p.Place.Id).Order().ToList();
        Assert.Subset(rows.Select(p => p.Id).ToHashSet(), inside.ToHashSet());
        if (query.Area == MapArea.World && query.Viewport is null) Assert.Equal(rows.Count, inside.Count);
        foreach (var size in Sizes)
        {
            var marks = MapStill.Places(spec, new StillOptions(size, Theme.Light), "");
            Assert.Equal(inside, marks.Select(m => m.Id).Order());
            Assert.All(marks, m => Assert.True(SKRect.Create(size.Width, size.Height).Contains(m.At), $"{m.Id} leaves {size}"));
        }
        var outside = rows.Count - inside.Count;
        Assert.Equal(outside > 0, spec.Notes.Contains(outside == 1
            ? "One selected place lies outside this view."
            : $"{outside} selected places lie outside this view."));
    }

    /// <summary>The key stands beside a map that fills the height, or below one that fills the width.</summary>
    [Theory]
    [InlineData("?area=central-asia", 0.5)]
    [InlineData("?area=world&coverage=on", 0.7)]
    public async Task Slide_OfTheMap_IsMostlyMap(string address, double share)
    {
        var (_, _, spec) = await SpecAsync(address);
        var options = new StillOptions(StillSize.Slide, Theme.Light);
        var scale = new StillScale(options);
        var words = new StillWords(spec.Title, spec.Subtitle, ["More"], [spec.Sources[0] with { Locators = "" }],
            spec.DataVersion, "https://example.org/map");
        var body = StillFrame.Fit(words, options, scale, 0, _ => true).Body;
        var map = MapLegend.Arrange(spec, body, scale).Plane.Pixels;
        Assert.InRange(map.Width / options.Size.Width, share, 1);
    }

    [Fact]
    public async Task Key_OfCoverage_SaysHowManyCountriesEachClassHas()
    {
        var (_, _, spec) = await SpecAsync("?area=world&coverage=on");
        Assert.Equal(
            ["1 office: 71\u00a0countries", "2 offices: 6\u00a0countries", "3 to 4 offices: 1\u00a0country",
                "5 or more offices: 1\u00a0country", "not listed"],
            MapLegendLine.Of(spec).Select(l => $"{l.Name} {l.Count}".Trim()));
    }

    [Theory]
    [InlineData("?q=zzzz", true)]
    [InlineData("?q=zzzz&coverage=on", true)]
    [InlineData("?area=central-asia&countries=PER", false)]
    [InlineData("", false)]
    public async Task Picture_WithoutAnyPlace_SaysSo(string address, bool empty)
    {
        var (_, _, spec) = await SpecAsync(address);
        foreach (var size in Sizes)
        {
            var texts = MapStill.Texts(spec, new StillOptions(size, Theme.Light), "");
            Assert.Equal(empty, texts.Any(t => t.Text.StartsWith("No place", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(Precision.Exact)]
    [InlineData(Precision.Town)]
    [InlineData(Precision.Approximate)]
    public void Mark_OfAPrecision_IsToldByItsOutline(Precision precision)
    {
        using var bitmap = new SKBitmap(60, 60);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColor.Parse(Palette.Land(Theme.Light)));
        using var pen = new SkiaPen(canvas, Theme.Light, textAsOutlines: false, erases: false);
        var colour = SKColor.Parse(Palette.Kind(PlaceKind.RusskiyMirCentre, Theme.Light));
        MarkPainter.Draw(pen, KindShape.Circle, new SKPoint(30, 30), 30, 1.5f, Tint.Kind(PlaceKind.RusskiyMirCentre), precision);
        canvas.Flush();
        Assert.Equal(
            precision == Precision.Approximate ? SKColor.Parse(Palette.Paper(Theme.Light)) : colour, bitmap.GetPixel(30, 30));
        Assert.Equal(precision == Precision.Exact, bitmap.Pixels.Contains(SKColor.Parse(Palette.Ink(Theme.Light))));
        Assert.Contains(colour, bitmap.Pixels);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Coverage_InAPicture_ColoursTheListedAndHatchesTheOthers(Theme theme)
    {
        var (_, _, spec) = await SpecAsync("?coverage=on&area=central-asia");
        var options = new StillOptions(StillSize.Slide, theme) { Frame = false };
        using var picture = SKBitmap.Decode(MapStill.Render(StillFormat.Png, spec, options, ""));
        var classes = Palette.Classes(theme).Select(SKColor.Parse).ToList();
        Assert.Equal(classes[0], Most(Colours(picture, spec, 69, 44.6)));
        Assert.Equal(classes[1], Most(Colours(picture, spec, 73.2, 42.2)));
        var turkmenistan = Colours(picture, spec, 58.5, 39.2);
        Assert.Contains(SKColor.Parse(Palette.Land(theme)), turkmenistan);
        Assert.True(turkmenistan.Distinct().Count() > 1, "Turkmenistan is not hatched");
        Assert.DoesNotContain(turkmenistan, classes.Contains);
        Assert.Empty(MapStill.Places(spec, options, ""));
    }

    [Fact]
    public async Task Coverage_InAPicture_NamesItsClassesAndWhatIsNotListed()
    {
        var (_, _, spec) = await SpecAsync("?coverage=on&countries=IND");
        var options = new StillOptions(StillSize.Slide, Theme.Light) { Text = StillTexts.Of() };
        var words = string.Join(' ', MapStill.Texts(spec, options, "").Select(t => t.Text));
        foreach (var expected in new[] { "1 office", "5 or more offices", "not listed", "listed, but hidden by the filters" })
            Assert.Contains(expected, words, StringComparison.Ordinal);
    }

    public static TheoryData<Theme> Themes => [.. Enum.GetValues<Theme>()];

    /// <summary>The colour that most of the pixels have: a name may stand there too.</summary>
    private static SKColor Most(List<SKColor> colours) => colours.GroupBy(c => c).MaxBy(c => c.Count())!.Key;

    /// <summary>The colours in a square of 24 pixels around a place.</summary>
    private static List<SKColor> Colours(SKBitmap picture, MapSpec spec, double lon, double lat)
    {
        var at = new MapPlane(spec.Frame, SKRect.Create(picture.Width, picture.Height))
            .At(MapProjection.Project(spec.Area, lon, lat));
        return
        [
            .. from x in Enumerable.Range((int)at.X - 12, 24)
               from y in Enumerable.Range((int)at.Y - 12, 24)
               select picture.GetPixel(x, y),
        ];
    }

    private async Task<(MapData Map, MapQuery Query, MapSpec Spec)> SpecAsync(string address)
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var map = await data.MapAsync();
        var reader = new AddressReader(address);
        var query = MapQuery.Read(reader, map.Choices);
        Assert.Empty(reader.Finish());
        return (map, query, MapSpecBuilder.Build(map, data.Outlines(query.Area), query));
    }
}
