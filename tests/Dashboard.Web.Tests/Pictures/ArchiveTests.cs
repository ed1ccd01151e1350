using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Dashboard.Core.Charts;
using Dashboard.Web.Data;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Dashboard.Web.Tests.Pictures;

/// <summary>In one class, so that they do not take each other's place among the few archives made at once.</summary>
public sealed class ArchiveTests(WebHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Archive_Asked_HoldsEveryChartAndBothMaps()
    {
        var (answer, zip) = await ArchiveAsync("/charts.zip?width=300&height=200&theme=dark");
        using var _ = zip;
        var names = (await ChartsAsync()).Select(c => c + ".png").Append("map.png").Append("map-central-asia.png").ToList();
        Assert.Equal(
            ["SOURCES.txt", .. names, "map.csv", "map.geojson", "datapackage.json"], zip.Entries.Select(e => e.FullName));
        Assert.Equal($"{names.Count}", Assert.Single(answer.Headers.GetValues("X-Picture-Count")));
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("charts-dark-300x200.zip", answer.Content.Headers.ContentDisposition!.FileName);
        foreach (var file in new[] { "map.csv", "map.geojson" })
            Assert.Equal(await host.Client.GetByteArrayAsync("/" + file, Cancellation), Bytes(zip.GetEntry(file)!));
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".png", StringComparison.Ordinal)))
        {
            using var picture = SKBitmap.Decode(Bytes(entry));
            Assert.Equal((300, 200), (picture.Width, picture.Height));
            Assert.True(picture.GetPixel(1, 1).Red < 60, $"{entry.FullName} is dark");
        }
    }

    [Fact]
    public async Task Archive_OfAPicture_HoldsTheSameFileAsItsAddress()
    {
        var (_, zip) = await ArchiveAsync("/charts.zip?size=card&theme=contrast&transparent=on&lang=en");
        using var held = zip;
        foreach (var (name, address) in new[]
        {
            ("emigration.png", "/charts/emigration.png?"), ("map-central-asia.png", "/map.png?area=central-asia&"),
        })
            Assert.Equal(
                await host.Client.GetByteArrayAsync(address + "size=card&theme=contrast&transparent=on", Cancellation),
                Bytes(zip.GetEntry(name)!));
    }

    [Fact]
    public async Task Archive_WhoseDownloadWasCutOff_GoesOnWhereItEnded()
    {
        const string Address = "/charts.zip?width=300&height=200";
        using var whole = await host.Client.GetAsync(new Uri(Address, UriKind.Relative), Cancellation);
        Assert.Equal("bytes", Assert.Single(whole.Headers.AcceptRanges));
        var bytes = await whole.Content.ReadAsByteArrayAsync(Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.Range = new RangeHeaderValue(1000, null);
        request.Headers.IfRange = new RangeConditionHeaderValue(whole.Headers.ETag!);
        using var rest = await host.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(bytes[1000..], await rest.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Archive_OfSvg_HoldsDrawingsOfTheSize()
    {
        var (_, zip) = await ArchiveAsync("/charts.zip?format=svg&size=square");
        using var held = zip;
        Assert.Equal((await ChartsAsync()).Count + 6, zip.Entries.Count);
        Assert.All(zip.Entries.Skip(1).SkipLast(3), entry =>
        {
            Assert.EndsWith(".svg", entry.FullName, StringComparison.Ordinal);
            var root = XElement.Load(new MemoryStream(Bytes(entry)));
            Assert.Equal(
                ("svg", "1080", "1080"),
                (root.Name.LocalName, (string?)root.Attribute("width"), (string?)root.Attribute("height")));
        });
    }

    [Fact]
    public async Task SourcesText_OfTheArchive_NamesEveryFileItsPermalinkAndEverySource()
    {
        var (_, zip) = await ArchiveAsync("/charts.zip?width=200&height=200");
        using var held = zip;
        var text = Encoding.UTF8.GetString(Bytes(zip.GetEntry("SOURCES.txt")!));
        var blocks = text.Split("\n\n").Skip(1).ToDictionary(b => b[..b.IndexOf('\n', StringComparison.Ordinal)], b => b);
        Assert.Equal(zip.Entries.Skip(1).SkipLast(3).Select(e => e.FullName), blocks.Keys);
        Assert.Contains(
            "\nAlso included, every place on the map with its source and page: map.csv, map.geojson, datapackage.json.\n", text,
            StringComparison.Ordinal);
        foreach (var slug in await ChartsAsync())
        {
            var spec = ChartSpecBuilder.Build((await Data.ChartAsync(slug))!, ChartQuery.All);
            Assert.Contains($"\nData version {spec.DataVersion}\n", text, StringComparison.Ordinal);
            AssertBlock(
                blocks[slug + ".png"], spec.Title, $"http://localhost/charts/{slug}?v={spec.DataVersion[..12]}", spec.Sources);
        }
        var map = MapSpecBuilder.Build(
            await Data.MapAsync(), Data.Outlines(MapArea.CentralAsia), MapQuery.All with { Area = MapArea.CentralAsia });
        AssertBlock(
            blocks["map-central-asia.png"], map.Title,
            $"http://localhost/map?area=central-asia&v={map.DataVersion[..12]}", map.Sources);
    }

    [Fact]
    public async Task DataPackage_OfTheArchive_DescribesEveryFileAndTheTermsOfUse()
    {
        var (_, zip) = await ArchiveAsync("/charts.zip?width=200&height=200&format=svg");
        using var held = zip;
        using var json = JsonDocument.Parse(Bytes(zip.GetEntry("datapackage.json")!));
        var root = json.RootElement;
        var resources = root.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(
            zip.Entries.Select(e => e.FullName).Where(n => n != "datapackage.json").Order(StringComparer.Ordinal),
            resources.Select(r => r.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(resources, r => Assert.Matches("^[-a-z0-9._/]+$", r.GetProperty("name").GetString()));
        var version = (await Data.MapAsync()).DataVersion[..12];
        Assert.Equal(
            ("http://localhost/", version, "https://creativecommons.org/licenses/by/4.0/"),
            (root.GetProperty("homepage").GetString(), root.GetProperty("version").GetString(),
                root.GetProperty("licenses")[0].GetProperty("path").GetString()));
        Assert.Contains(version, root.GetProperty("citation").GetString()!, StringComparison.Ordinal);
        var sources = root.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("title").GetString()!).ToList();
        Assert.StartsWith("Coordinates of towns: GeoNames", sources[^1], StringComparison.Ordinal);
        Assert.Contains(sources, s => s.StartsWith("Ospanova, A. N.", StringComparison.Ordinal));
        var map = resources.Single(r => r.GetProperty("path").GetString() == "map.csv");
        var header = Encoding.UTF8.GetString(Bytes(zip.GetEntry("map.csv")!)).TrimStart('\uFEFF').Split("\r\n")[0].Split(',');
        var fields = map.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
        Assert.Equal(header, fields.Select(f => f.GetProperty("name").GetString()));
        Assert.Equal("integer", fields[^1].GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("width=100&height=500", "width: \"100\" was not understood; allowed: a whole number from 200 to 4000.")]
    [InlineData("size=poster", "size: \"poster\" was not understood; allowed: slide, wide4k, square, a4, card.")]
    [InlineData("format=gif", "format: \"gif\" was not understood; allowed: png, svg.")]
    [InlineData("theme=pink", "theme: \"pink\" was not understood; allowed: light, dark, contrast.")]
    [InlineData("lang=xx", "lang: \"xx\" was not understood; allowed: en.")]
    [InlineData(
        "countries=KAZ",
        "countries: \"KAZ\" was not understood; allowed: only format, frame, height, lang, size, theme, transparent, v, width.")]
    public async Task Archive_WithABadParameter_Answers400WithOneLine(string query, string line)
    {
        var answer = await host.Client.GetAsync("/charts.zip?" + query, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(line, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Archive_BesideTwoOthers_IsRefusedUntilAReaderOfOneHasLeft()
    {
        // Answers that nobody reads stay unfinished: the server waits for room.
        var first = await BeginAsync();
        using var second = await BeginAsync();
        using var third = await BeginAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, third.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(15), third.Headers.RetryAfter!.Delta);
        Assert.StartsWith(
            "Two ZIP files are already being made for other readers.", await third.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal);
        first.Dispose();
        HttpResponseMessage next;
        while ((next = await BeginAsync()).StatusCode == HttpStatusCode.ServiceUnavailable) await Task.Delay(50, Cancellation);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        next.Dispose();
    }

    private DashboardData Data => host.Factory.Services.GetRequiredService<DashboardData>();

    private async Task<IReadOnlyList<string>> ChartsAsync() => [.. (await Data.ChartsAsync()).Select(c => c.Id)];

    private Task<HttpResponseMessage> BeginAsync() =>
        host.Client.GetAsync("/charts.zip?format=svg", HttpCompletionOption.ResponseHeadersRead, Cancellation);

    /// <summary>Asks again while readers of another test are still leaving.</summary>
    private async Task<(HttpResponseMessage Answer, ZipArchive Zip)> ArchiveAsync(string address)
    {
        HttpResponseMessage answer;
        while ((answer = await host.Client.GetAsync(address, Cancellation)).StatusCode == HttpStatusCode.ServiceUnavailable)
            await Task.Delay(50, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (answer, new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancellation)));
    }

    private static void AssertBlock(string block, string title, string permalink, IReadOnlyList<SourceLine> sources)
    {
        var lines = block.TrimEnd('\n').Split('\n');
        Assert.Equal([title, permalink, "Sources:"], lines[1..4]);
        Assert.Equal(sources.Count, lines.Length - 4);
        Assert.All(sources.Zip(lines[4..]), pair =>
        {
            Assert.Contains(pair.First.Citation, pair.Second, StringComparison.Ordinal);
            Assert.Contains(pair.First.Locators, pair.Second, StringComparison.Ordinal);
        });
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
