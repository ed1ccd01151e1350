using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed class CommandLineTests
{
    private static string Record => Path.Combine(Repository.Folder, "wwwroot-data");

    [Fact]
    public async Task RecordCheck_OfTheRealRecord_IsClean()
    {
        var (code, output, _) = await RunAsync("record", "check", Record);
        Assert.Equal(0, code);
        Assert.Equal("The record is clean: 287 rows in 7 tables.", output.Trim());
    }

    [Fact]
    public async Task RecordCheck_OfABrokenRecord_PrintsEveryProblem()
    {
        using var copy = RecordCopy.Of(Record);
        copy.Replace("observations.csv", ",p. 199,", ",,");
        var (code, output, _) = await RunAsync("record", "check", copy.Folder);
        Assert.Equal(1, code);
        Assert.StartsWith("observations.csv, row 2, column locator: a value is required", output, StringComparison.Ordinal);
        Assert.EndsWith("5 problems.", output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordCheck_OfNoFolder_IsNotReadable()
    {
        var (code, output, _) = await RunAsync("record", "check", Path.Combine(Path.GetTempPath(), "no-such-folder"));
        Assert.Equal(2, code);
        Assert.Contains("does not exist", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record")]
    [InlineData("record", "burn")]
    [InlineData("export", "--theme", "pink")]
    [InlineData("export", "--size")]
    public async Task Command_NotUnderstood_SaysHowItIsUsed(params string[] args)
    {
        var (code, _, error) = await RunAsync(args);
        Assert.Equal(2, code);
        Assert.Contains("Usage: record check [folder] | export", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ToAFolder_WritesEveryChartAndBothMaps()
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-export-").FullName;
        try
        {
            var (code, output, _) = await RunAsync("export", "--out", folder, "--size", "card");
            Assert.Equal(0, code);
            Assert.Equal(
                ["emigration.png", "map-central-asia.png", "map.png", "military-spending.png", "russian-language-enrollment.png", "student-quotas.png"],
                Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Contains("[########################] 6/6 map-central-asia", output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
