using System.Buffers.Binary;
using System.Text;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Tests.Drawings;

public sealed class PngFileTests(WebHost host)
{
    private const string Permalink = "https://example.org/charts/student-quotas";
    private static readonly DateTimeOffset Created = new(2026, 11, 25, 13, 17, 19, TimeSpan.Zero);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Png_OfAChart_SaysWhatItIsMadeOf(bool transparent)
    {
        var (file, details) = await DrawAsync(StillSize.Slide, transparent);
        var texts = Chunks(file).Where(c => c.Type == "iTXt").Select(c => Text(c.Content)).ToList();
        Assert.Equal(
            [
                ("Title", "en", details.Title), ("Author", "en", "Central Asia Influence Dashboard"),
                ("Description", "en", details.Description), ("Source", "en", details.Source),
                ("Copyright", "en", details.Copyright), ("Creation Time", "en", "2026-11-25T13:17:19Z"),
                ("URL", "en", Permalink), ("Data version", "en", details.DataVersion),
            ],
            texts);
        Assert.StartsWith("A Ospanova, A. N.", details.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "IHDR sRGB pHYs iTXt PLTE IDAT IEND")]
    [InlineData(true, "IHDR sRGB pHYs iTXt IDAT IEND")]
    public async Task Png_OfAChart_HasItsChunksInTheRightOrder(bool transparent, string order)
    {
        var chunks = Chunks((await DrawAsync(StillSize.Slide, transparent)).File);
        var types = chunks.Select(c => c.Type)
            .Aggregate(new List<string>(), (all, next) => all.LastOrDefault() == next ? all : [.. all, next]);
        Assert.Equal(order, string.Join(' ', types));
        Assert.Equal([0], chunks.Single(c => c.Type == "sRGB").Content);
        Assert.All(chunks, c => Assert.Equal(CheckSum([.. Encoding.ASCII.GetBytes(c.Type), .. c.Content]), c.Sum));
    }

    [Theory]
    [InlineData("slide", 3780)]
    [InlineData("wide4k", 7559)]
    [InlineData("a4", 11811)]
    public async Task Png_OfASize_SaysHowLargeItIsOnPaper(string preset, int pixelsPerMetre)
    {
        var physical = Chunks((await DrawAsync(StillSize.Presets[preset], false)).File).Single(c => c.Type == "pHYs").Content;
        var (x, y) = (BinaryPrimitives.ReadInt32BigEndian(physical), BinaryPrimitives.ReadInt32BigEndian(physical.AsSpan(4)));
        Assert.Equal((pixelsPerMetre, pixelsPerMetre, 1), (x, y, physical[8]));
    }

    [Fact]
    public async Task Png_DrawnTwice_IsTheSame() =>
        Assert.Equal((await DrawAsync(StillSize.Slide, false)).File, (await DrawAsync(StillSize.Slide, false)).File);

    [Fact]
    public async Task Png_OfTheServer_NamesItsPageAndTheTimeOfTheRecord()
    {
        var file = await host.Client.GetByteArrayAsync(
            "/charts/emigration.png?from=2000&theme=dark", TestContext.Current.CancellationToken);
        var texts = Chunks(file)
            .Where(c => c.Type == "iTXt").Select(c => Text(c.Content)).ToDictionary(t => t.Keyword, t => t.Value);
        Assert.Equal("http://localhost/charts/emigration?from=2000&v=" + texts["Data version"][..12], texts["URL"]);
        Assert.Equal("2026-11-25T22:45:00Z", texts["Creation Time"]);
    }

    [Theory]
    [InlineData("/charts/military-spending.png")]
    [InlineData("/charts/student-quotas.png?size=wide4k&theme=dark")]
    [InlineData("/charts/emigration.png?size=a4")]
    [InlineData("/charts/tv-channels.png?size=card&frame=off")]
    [InlineData("/charts/soft-power-30.png?transparent=on")]
    [InlineData("/map.png?size=square")]
    [InlineData("/map.png?area=central-asia&transparent=on")]
    public async Task Png_Checked_HasNoFault(string address)
    {
        using var check = new PngCheck();
        await check.AddAsync("picture", await host.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
        await check.AssertNoFaultAsync();
    }

    private async Task<(byte[] File, StillDetails Details)> DrawAsync(StillSize size, bool transparent)
    {
        var spec = await Specs.ChartAsync(host, "student-quotas");
        var options = new StillOptions(size, Theme.Light) { Transparent = transparent, Created = Created };
        return (ChartStill.Render(StillFormat.Png, spec, options, Permalink), StillDetails.Of(spec, options, Permalink));
    }

    private static List<(string Type, byte[] Content, uint Sum)> Chunks(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var chunks = new List<(string, byte[], uint)>();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var sum = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length));
            chunks.Add((Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)], sum));
            at += length + 12;
        }
        return chunks;
    }

    private static (string Keyword, string Language, string Value) Text(byte[] content)
    {
        var parts = Encoding.UTF8.GetString(content).Split('\0');
        // Keyword, then two zeros for "not compressed", which Split shows as empty parts.
        Assert.Equal((6, "", "", ""), (parts.Length, parts[1], parts[2], parts[4]));
        return (parts[0], parts[3], parts[5]);
    }

    private static uint CheckSum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ (0xEDB88320 & (uint)-(int)(sum & 1));
        }
        return ~sum;
    }
}
