using System.Text.RegularExpressions;
using Dashboard.Web.Hosting;
using SkiaSharp;

namespace Dashboard.Web.Tests.Hosting;

public sealed partial class ContactSheetCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-sheet-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ContactSheet_OfTheRecord_HoldsEveryChartInEveryForm()
    {
        var file = Path.Combine(_folder, "sheet.html");
        var (code, output, error) = await RunAsync(file);
        Assert.Equal((0, ""), (code, error));
        var pictures = Picture().Matches(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var forms = pictures.ToLookup(m => m.Groups["slug"].Value, m => (m.Groups["form"].Value, SizeOf(m.Groups["png"].Value)));
        var charts = File.ReadLines(Path.Combine(Repository.Folder, "wwwroot-data", "indicators.csv")).Skip(1)
            .Select(l => l.Split(',')).Where(c => c[0] == c[1]).Select(c => c[0]).ToHashSet();
        Assert.Equal(charts, forms.Select(f => f.Key).ToHashSet());
        Assert.All(forms, f => Assert.Equal(
            ["thumbnail", "wide", "middle", "narrow", "slide 1280", "slide 1920", "dark", "contrast"], f.Select(p => p.Item1)));
        Assert.Equal(
            [(400, 260), (1008, 567), (720, 450), (400, 480), (1280, 720), (1920, 1080), (1280, 720), (1280, 720)],
            forms["military-spending"].Select(p => p.Item2));
        Assert.EndsWith($"Wrote {pictures.Count} pictures to {file}.", output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContactSheet_WhereNoFileCanBeWritten_SaysWhy()
    {
        var (code, _, error) = await RunAsync(Path.Combine(_folder, "no", "sheet.html"));
        Assert.Equal(2, code);
        Assert.Contains("sheet.html cannot be written: ", error, StringComparison.Ordinal);
    }

    private static (int, int) SizeOf(string png)
    {
        using var picture = SKBitmap.Decode(Convert.FromBase64String(png));
        return (picture.Width, picture.Height);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string file)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["contact-sheet", file], output, error);
        return (code, output.ToString(), error.ToString());
    }

    [GeneratedRegex("alt=\"(?<slug>[^,]+), (?<form>[^\"]+)\" src=\"data:image/png;base64,(?<png>[^\"]+)\"")]
    private static partial Regex Picture();
}
