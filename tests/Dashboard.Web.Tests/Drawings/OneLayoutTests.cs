using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>What a page shows is what a picture and a file show: the same marks and words at the same places.</summary>
public sealed class OneLayoutTests(WebHost host)
{
    /// <summary>A page writes tenths of a pixel, of a mark's middle and of what stands around it.</summary>
    private const double Tenth = 0.1001;

    [Fact]
    public async Task Marks_OfEveryPageDrawing_AreThoseOfThePicture()
    {
        foreach (var laid in await Laid.AllAsync(host))
        {
            Assert.Equal(laid.Marks.Select(m => laid.Ids(m.Index)), laid.Page.Marks.Select(m => m.Id));
            Assert.All(laid.Marks.Zip(laid.Page.Marks), m => AssertNear(
                $"{laid.Name}: {m.Second.Id}", (m.First.At.X, m.First.At.Y), (m.Second.X, m.Second.Y)));
        }
    }

    [Fact]
    public async Task Words_OfEveryPageDrawing_AreThoseOfThePicture()
    {
        foreach (var laid in await Laid.AllAsync(host))
        {
            Assert.Equal(laid.Texts.Select(t => (t.Text, t.Colour.Css)), laid.Page.Texts.Select(t => (t.Text, t.Fill)));
            Assert.All(laid.Texts.Zip(laid.Page.Texts), t => AssertNear(
                $"{laid.Name}: {t.First.Text}", (t.First.Start.X, t.First.Start.Y), (t.Second.X, t.Second.Y)));
        }
    }

    /// <summary>A picture without words around the plot, of the size of a page's frame, is that frame.</summary>
    [Fact]
    public async Task Picture_OfTheSizeOfAFrame_IsThePage()
    {
        foreach (var spec in await Specs.WithPanelsAsync(host))
            foreach (var frame in Laid.Frames)
            {
                var laid = Laid.Of(spec, frame);
                // Lists are as high as they need in a page, and fill a picture.
                if (laid.Page.Height != frame.Height) continue;
                var options = StillOptions.OnPage(new StillSize(frame.Width, frame.Height), Theme.Light, frame.Projector);
                Assert.Equal(ChartStill.Marks(spec, options, ""), laid.Marks);
                Assert.Equal(ChartStill.Texts(spec, options, ""), laid.Texts);
            }
    }

    /// <summary>
    /// Filled dots that no other mark covers have their colour in the pixels, and an outline in the file,
    /// where the layout has them.
    /// </summary>
    [Fact]
    public async Task Dots_OfEveryChart_AreInThePixelsWhereThePageHasThem()
    {
        var (frame, seen) = (PageFrame.Wide, 0);
        var options = StillOptions.OnPage(new StillSize(frame.Width, frame.Height), Theme.Light, projector: false);
        foreach (var spec in await Specs.WithPanelsAsync(host))
        {
            var page = Laid.Of(spec, frame).Page;
            if (page.Height != frame.Height) continue;
            using var picture = SKBitmap.Decode(ChartStill.Render(StillFormat.Png, spec, options, ""));
            foreach (var (series, point) in spec.Series.SelectMany(s => s.Points.Select(p => (s, p)))
                .Where(p => p.p.Mark == Dashboard.Core.Charts.Mark.Dot))
            {
                var mark = page.Marks.FirstOrDefault(m => m.Id == spec.Rows[point.Row].Id);
                if (mark is null || page.Marks.Any(m => m != mark && Math.Abs(m.X - mark.X) + Math.Abs(m.Y - mark.Y) < 12))
                    continue;
                if (!MarkGeometry.HasMark(spec, point)) continue;
                var colour = SKColor.Parse(SeriesLook.Colour(series).In(Theme.Light));
                var pixel = picture.GetPixel((int)mark.X, (int)mark.Y);
                Assert.True(
                    Distance(colour, pixel) < 40, $"{spec.Slug}: {mark.Id} at {mark.X}, {mark.Y} is {pixel}, not {colour}");
                seen++;
            }
        }
        Assert.True(seen >= 20, $"{seen} dots");
    }

    /// <summary>Every mark of the page, whatever its shape, has a shape in the file around the same middle.</summary>
    [Fact]
    public async Task Marks_OfEveryChart_AreShapesOfTheFileWhereThePageHasThem()
    {
        var (frame, seen) = (PageFrame.Wide, 0);
        var options = StillOptions.OnPage(new StillSize(frame.Width, frame.Height), Theme.Light, projector: false);
        foreach (var spec in await Specs.WithPanelsAsync(host))
        {
            var page = Laid.Of(spec, frame).Page;
            if (page.Height != frame.Height || spec.Series.Count == 0) continue;
            var shapes = SvgShapes.Of(ChartStill.Render(StillFormat.Svg, spec, options, ""));
            foreach (var point in spec.Series.SelectMany(s => s.Points).Where(p => p.Mark != Dashboard.Core.Charts.Mark.Bar))
            {
                if (!MarkGeometry.HasMark(spec, point)) continue;
                var mark = page.Marks.First(m => m.Id == spec.Rows[point.Row].Id);
                var small = shapes.Where(s => Math.Max(s.Width, s.Height) < 24);
                Assert.True(
                    small.Any(s => Math.Abs(s.MidX - mark.X) + Math.Abs(s.MidY - mark.Y) < 1),
                    $"{spec.Slug}: nothing stands at {mark.X}, {mark.Y} where the page has {mark.Id}");
                seen++;
            }
        }
        Assert.True(seen >= 250, $"{seen} marks");
    }

    [Theory]
    [InlineData("?area=central-asia&at=42,72,3")]
    [InlineData("?regions=AFRICA,EUROPE")]
    [InlineData("?year=2005&kinds=joint-university")]
    [InlineData("?countries=IND")]
    public async Task MapOfAQuery_InPageAndPicture_HasOneGeometry(string address)
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var map = await data.MapAsync();
        var reader = new AddressReader(address);
        var query = MapQuery.Read(reader, map.Choices);
        var spec = MapSpecBuilder.Build(map, data.Outlines(query.Area), query);
        foreach (var laid in Laid.MapFrames.Select(f => Laid.Of(spec, f)))
        {
            Assert.Equal(spec.Shown.Select(m => m.Id), laid.Page.Marks.Select(m => m.Id));
            var plane = new MapPlane(spec.Frame, SKRect.Create((float)laid.Page.Width, (float)laid.Page.Height));
            Assert.All(spec.Shown.Zip(laid.Page.Marks), m => AssertNear(
                m.Second.Id, (plane.At(m.First.Position).X, plane.At(m.First.Position).Y), (m.Second.X, m.Second.Y)));
        }
    }

    private static int Distance(SKColor a, SKColor b) =>
        Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue);

    private static void AssertNear(string what, (double X, double Y) expected, (double X, double Y) actual) => Assert.True(
        Math.Abs(expected.X - actual.X) <= Tenth && Math.Abs(expected.Y - actual.Y) <= Tenth,
        $"{what} stands at {actual}, not {expected}");
}
