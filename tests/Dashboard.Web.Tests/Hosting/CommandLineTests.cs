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
        var tables = Directory.GetFiles(Record, "*.csv");
        var rows = tables.Sum(t => File.ReadLines(t).Count() - 1);
        Assert.Equal($"The record is clean: {rows} rows in {tables.Length} tables.", output.Trim());
    }

    [Fact]
    public async Task RecordCheck_WhoseOutputCannotBeWritten_SaysSoInOneLine()
    {
        await using var error = new StringWriter();
        await using var output = new FullDisk();
        Assert.Equal(2, await CommandLine.RunAsync(["record", "check", Record], output, error));
        Assert.Equal("What the command prints cannot be written: No space left on device", error.ToString().Trim());
    }

    /// <summary>Where nothing can be written any more.</summary>
    private sealed class FullDisk : StringWriter
    {
        public override Task WriteLineAsync(string? value) => throw new IOException("No space left on device");
    }

    [Fact]
    public async Task RecordCheck_OfABrokenRecord_PrintsEveryProblem()
    {
        using var copy = RecordCopy.Of(Record);
        copy.Replace("observations.csv", ",p. 199,", ",,");
        var (code, output, _) = await RunAsync("record", "check", copy.Folder);
        Assert.Equal(1, code);
        Assert.StartsWith("observations.csv, row 2, column locator: a value is required", output, StringComparison.Ordinal);
        Assert.EndsWith("8 problems.", output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordCheck_OfManyProblems_PrintsFiftyAndCountsTheOthersByKind()
    {
        using var copy = RecordCopy.Of(Record);
        var lines = File.ReadAllLines(Path.Combine(Record, "places.csv"));
        var rows = lines.Skip(1).Select(l => l.Replace("science-culture-centre", "castle", StringComparison.Ordinal)).ToList();
        var wrong = rows.Where((r, i) => r != lines[i + 1]).Count();
        Assert.True(wrong > 55);
        File.WriteAllLines(Path.Combine(copy.Folder, "places.csv"), [lines[0], .. rows]);
        File.AppendAllText(Path.Combine(copy.Folder, "spellings.csv"), "kyiv-kiev,Kyiv,Kief\n");
        var (code, output, _) = await RunAsync("record", "check", copy.Folder);
        var printed = output.Trim().Split(Environment.NewLine);
        Assert.Equal((1, 52), (code, printed.Length));
        Assert.All(printed[..50], l => Assert.StartsWith("places.csv, row ", l, StringComparison.Ordinal));
        using var json = System.Text.Json.JsonDocument.Parse((await RunAsync("record", "check", "--json", copy.Folder)).Output);
        var problems = json.RootElement.GetProperty("problems").EnumerateArray().ToList();
        var kinds = problems.Skip(50).GroupBy(p => p.GetProperty("kind").GetString())
            .OrderByDescending(g => g.Count()).Select(g => $"{g.Count()} of {g.Key}");
        Assert.Equal($"… and {problems.Count - 50} more: {string.Join(", ", kinds)}. Use --json to see them all.", printed[50]);
        Assert.Contains("1 of key", printed[50], StringComparison.Ordinal);
        Assert.Equal($"{problems.Count} problems.", printed[51]);
    }

    [Fact]
    public async Task RecordCheck_AsJson_IsOneDocumentForPrograms()
    {
        using var copy = RecordCopy.Of(Record);
        copy.Replace("entities.csv", "KAZ,Kazakhstan", "KAZ,Kazakh\u00A0stan");
        var (code, output, _) = await RunAsync("record", "check", copy.Folder, "--json");
        using var json = System.Text.Json.JsonDocument.Parse(output);
        var problem = json.RootElement.GetProperty("problems")[0];
        Assert.Equal((1, false), (code, json.RootElement.GetProperty("clean").GetBoolean()));
        Assert.Equal(
            ("entities.csv", 3, "name", "value"),
            (problem.GetProperty("file").GetString(), problem.GetProperty("row").GetInt32(),
                problem.GetProperty("column").GetString(), problem.GetProperty("kind").GetString()));
        using var clean = System.Text.Json.JsonDocument.Parse((await RunAsync("record", "check", "--json", Record)).Output);
        Assert.Equal((true, 64, 0), (
            clean.RootElement.GetProperty("clean").GetBoolean(), clean.RootElement.GetProperty("dataVersion").GetString()!.Length,
            clean.RootElement.GetProperty("problems").GetArrayLength()));
    }

    [Fact]
    public async Task RecordCheck_OfNoFolder_IsNotReadable()
    {
        var (code, output, _) = await RunAsync("record", "check", Path.Combine(Path.GetTempPath(), "no-such-folder"));
        Assert.Equal(2, code);
        Assert.Contains("does not exist", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecordChanges_AppendedToTheRecord_LeaveItCleanAndTellWhatChanged()
    {
        using var earlier = RecordCopy.Of(Record);
        using var present = RecordCopy.Of(Record);
        present.Replace("observations.csv", "2.8129 trillion. rubles", "2.8129 \"\"trillion\"\" rubles");
        present.Replace(
            "observations.csv", ",p. 199,sipri-milex,,2.8129 \"\"trillion\"\" rubles",
            ",p. 199,sipri-milex,,\"2.8129 \"\"trillion\"\" rubles\"");
        var (code, output, error) = await RunAsync("record", "changes", earlier.Folder, present.Folder);
        Assert.Equal((0, ""), (code, error));
        var row = output[(output.IndexOf(',', StringComparison.Ordinal) + 12)..];
        Assert.Equal(
            "military-spending,military-spending-rus-2013-or18,\"Military spending, Russia, 2013\",changed,"
            + "“2.8129 trillion. rubles”,\"“2.8129 \"\"trillion\"\" rubles”\",\n",
            row);
        File.AppendAllText(Path.Combine(present.Folder, "changes.csv"), output);
        Assert.Equal(0, (await RunAsync("record", "check", present.Folder)).Code);
    }

    [Fact]
    public async Task RecordChanges_OfTheSameRecordOrNone_SaysSo()
    {
        Assert.Equal(
            (0, "", "Both folders hold the same version; there is nothing to append."),
            Trimmed(await RunAsync("record", "changes", Record, Record)));
        var (code, output, error) = await RunAsync(
            "record", "changes", Path.Combine(Path.GetTempPath(), "no-such-folder"), Record);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("does not exist", error, StringComparison.Ordinal);
    }

    private static (int, string, string) Trimmed((int Code, string Output, string Error) run) =>
        (run.Code, run.Output.Trim(), run.Error.Trim());

    [Theory]
    [InlineData("record")]
    [InlineData("record", "burn")]
    [InlineData("export", "--theme", "pink")]
    [InlineData("export", "--size")]
    [InlineData("export", "--format", "gif")]
    public async Task Command_NotUnderstood_SaysHowItIsUsed(params string[] args)
    {
        var (code, _, error) = await RunAsync(args);
        Assert.Equal(2, code);
        Assert.Contains(
            "Usage: record check [folder] | record compare <folder of documents> [--record folder] [source=file ...] | "
            + "record changes <earlier folder> [folder] | export",
            error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("png", "light")]
    [InlineData("svg", "contrast")]
    public async Task Export_ToAFolder_WritesEveryChartAndBothMaps(string format, string theme)
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-export-").FullName;
        try
        {
            var (code, output, _) = await RunAsync(
                "export", "--out", folder, "--size", "card", "--format", format, "--theme", theme);
            Assert.Equal(0, code);
            var files = Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).ToHashSet(StringComparer.Ordinal);
            var charts = File.ReadLines(Path.Combine(Repository.Folder, "wwwroot-data", "indicators.csv")).Skip(1)
                .Select(l => l.Split(',')).Where(c => c[0] == c[1]).Select(c => $"{c[0]}.{format}");
            Assert.Equal(
                charts.Append($"map.{format}").Append($"map-central-asia.{format}").Order(StringComparer.Ordinal),
                files.Order(StringComparer.Ordinal));
            Assert.Contains(
                $"[########################] {files.Count}/{files.Count} map-central-asia", output, StringComparison.Ordinal);
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
