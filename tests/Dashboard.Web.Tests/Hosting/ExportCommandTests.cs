using System.IO.Compression;
using Dashboard.Web.Hosting;
using SkiaSharp;

namespace Dashboard.Web.Tests.Hosting;

public sealed class ExportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-export-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Export_ToAZip_WritesOneFileWithEveryPictureAndTheSources()
    {
        var file = Path.Combine(_folder, "all.zip");
        var (code, output, error) = await RunAsync("--zip", file, "--width", "320", "--height", "240", "--theme", "dark");
        Assert.Equal((0, ""), (code, error));
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder));
        using var zip = ZipFile.OpenRead(file);
        Assert.Equal(["SOURCES.txt", "military-spending.png"], zip.Entries.Take(2).Select(e => e.FullName));
        Assert.Equal(
            ["map.png", "map-central-asia.png", "map.csv", "map.geojson", "datapackage.json"],
            zip.Entries.TakeLast(5).Select(e => e.FullName));
        var count = zip.Entries.Count - 4;
        Assert.Contains($"[########################] {count}/{count} map-central-asia", output, StringComparison.Ordinal);
        Assert.EndsWith($"Wrote {count} pictures to {file}.", output.Trim(), StringComparison.Ordinal);
        using var stream = zip.GetEntry("emigration.png")!.Open();
        using var picture = SKBitmap.Decode(stream);
        Assert.Equal((320, 240), (picture.Width, picture.Height));
        Assert.True(picture.GetPixel(1, 1).Red < 60);
    }

    [Fact]
    public async Task Export_Transparent_WritesPicturesWithoutGround()
    {
        var (code, _, _) = await RunAsync("--out", _folder, "--transparent", "--width", "200", "--height", "200");
        Assert.Equal(0, code);
        using var picture = SKBitmap.Decode(Path.Combine(_folder, "emigration.png"));
        Assert.Equal((200, 200, 0), (picture.Width, picture.Height, picture.GetPixel(1, 1).Alpha));
    }

    [Theory]
    [InlineData(
        "--width: \"100\" was not understood; allowed: a whole number from 200 to 4000.", "--width", "100", "--height", "500")]
    [InlineData("--height: \"\" was not understood; allowed: width and height together.", "--width", "500")]
    [InlineData("--size: \"poster\" was not understood; allowed: slide, wide4k, square, a4, card.", "--size", "poster")]
    [InlineData("--theme: \"pink\" was not understood; allowed: light, dark, contrast.", "--theme", "pink")]
    [InlineData("--transparent: \"maybe\" was not understood; allowed: on, off.", "--transparent", "maybe")]
    [InlineData("--lang: \"xx\" was not understood; allowed: en.", "--lang", "xx")]
    [InlineData("Option --zip needs a value.", "--zip")]
    [InlineData("Option --out needs a value.", "--out", "--theme", "dark")]
    [InlineData("Unknown command or option: --colour red.", "--colour", "red")]
    [InlineData("Unknown command or option: here.", "here")]
    [InlineData("Name --out or --zip, not both.", "--out", "a", "--zip", "b.zip")]
    public async Task Export_WithABadOption_SaysWhichAndHowItIsUsed(string line, params string[] args)
    {
        var (code, output, error) = await RunAsync(args);
        Assert.Equal((2, ""), (code, output));
        var lines = error.Trim().Split(Environment.NewLine);
        Assert.Equal(line, lines[0]);
        Assert.StartsWith("Usage: ", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--out")]
    [InlineData("--zip")]
    public async Task Export_ToAPlaceThatCannotBeWritten_SaysSo(string option)
    {
        var file = Path.Combine(_folder, "a file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        var target = Path.Combine(file, "below");
        var (code, _, error) = await RunAsync(option, target, "--width", "200", "--height", "200");
        Assert.Equal(2, code);
        Assert.StartsWith($"{target} cannot be written: ", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["export", .. options], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
