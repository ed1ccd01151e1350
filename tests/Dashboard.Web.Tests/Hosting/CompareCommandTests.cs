using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed class CompareCommandTests : IDisposable
{
    private const string Source = "fischer-2019,document,report,Fischer 2019,\"Fischer, Nora\",2019,"
        + "Lighthouses of the northern harbour,,,,,,,,,,en,none,Facts only.,,";
    private const string Document = "Lighthouses of the northern harbour\nNora Fischer\nThe keepers lit 3,776 lamps.";

    private readonly RecordCopy _record = RecordCopy.Of(Path.Combine(Repository.Folder, "wwwroot-data"));
    private readonly string _documents = Directory.CreateTempSubdirectory("dashboard-documents-").FullName;

    public CompareCommandTests()
    {
        _record.WithoutLessons();
        foreach (var file in Directory.EnumerateFiles(_record.Folder, "*.csv").Select(f => Path.GetFileName(f)!))
            if (file != "entities.csv") Write(file);
        Write("sources.csv", Source);
        Write("indicators.csv", "lamps,lamps,1,soft-power,fact,Lamps,Lamps,,lamps,,,,Lamps lit.");
        WriteFigure("3776");
        File.WriteAllText(Path.Combine(_documents, "any name.txt"), Document);
    }

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(_documents, recursive: true);
    }

    [Fact]
    public async Task RecordCompare_OfARecordThatAgrees_IsClean()
    {
        var (code, lines, error) = await RunAsync();
        Assert.Equal(("", 0), (error, code));
        Assert.Equal("any name.txt is fischer-2019.", lines[0]);
        Assert.Equal(
            [
                "Printed forms found: 1. Numbers read from them: 1; in words: 0; derived: 0. Nothing printed: 0. "
                + "Without a document at hand, not compared: 0.",
                "Not found: 0. Numbers that cannot be read: 0. On another page or in another section: 0. "
                + "Runs of shared words: 0. Documents without a file: 0.",
                "The record agrees with its documents.",
            ],
            lines[^3..]);
    }

    [Fact]
    public async Task RecordCompare_OfARecordThatDoesNotAgree_PrintsWhereAndCounts()
    {
        WriteFigure("3777", "3,777 lamps");
        File.WriteAllText(Path.Combine(_documents, "z.txt"), "Orchards");
        var (code, lines, _) = await RunAsync();
        Assert.Equal(1, code);
        Assert.Equal(
            [
                "observations.csv, row 2, column printed_as: \"3,777 lamps\" does not stand in fischer-2019; "
                + "write it exactly as it is printed",
                "Look at: z.txt: this is none of the record's documents",
            ],
            lines[..2]);
        Assert.Equal("1 problems.", lines[^1]);
    }

    [Fact]
    public async Task RecordCompare_OfAFileThatIsNamed_TakesIt()
    {
        File.WriteAllText(Path.Combine(_documents, "any name.txt"), "No title. 3,776 lamps.");
        Assert.Equal(
            (2, $"No text file in {_documents} begins with the title and the authors of a document of the record."),
            await FailureAsync());
        var (code, lines, _) = await RunAsync("fischer-2019=any name.txt");
        Assert.Equal((0, "The record agrees with its documents."), (code, lines[^1]));
    }

    [Fact]
    public async Task RecordCompare_OfARecordWithProblems_PrintsThem()
    {
        WriteFigure("many");
        var (code, error) = await FailureAsync();
        var lines = error.Split(Environment.NewLine);
        Assert.Equal(2, code);
        Assert.Equal(
            "observations.csv, row 2, column value: \"many\" is not a number; "
            + "write digits with a decimal point and nothing between thousands",
            lines[0]);
        Assert.Equal("The record has problems; only a sound record is compared.", lines[^1]);
    }

    [Fact]
    public async Task RecordCompare_OfNoFolder_IsNotReadable()
    {
        Directory.Delete(_documents, recursive: true);
        Assert.Equal((2, $"The folder {_documents} does not exist."), await FailureAsync());
        Directory.CreateDirectory(_documents);
    }

    [Theory]
    [InlineData("fischer-2019", "Unknown command or option: fischer-2019.")]
    [InlineData("--records", "Unknown command or option: --records.")]
    [InlineData("--record", "Option --record needs a value.")]
    public async Task RecordCompare_OptionNotUnderstood_SaysHowItIsUsed(string option, string line)
    {
        var (code, error) = await FailureAsync(option);
        Assert.Equal(2, code);
        Assert.StartsWith(
            $"{line}{Environment.NewLine}Usage: record check [folder] | record compare <folder of documents>", error,
            StringComparison.Ordinal);
    }

    private async Task<(int Code, string Error)> FailureAsync(params string[] options)
    {
        var (code, lines, error) = await RunAsync(options);
        Assert.Empty(lines);
        return (code, error);
    }

    private async Task<(int Code, string[] Lines, string Error)> RunAsync(params string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] record = options.Contains("--record") ? [] : ["--record", _record.Folder];
        var code = await CommandLine.RunAsync(["record", "compare", _documents, .. record, .. options], output, error);
        var lines = output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        return (code, lines, error.ToString().TrimEnd());
    }

    private void WriteFigure(string value, string printed = "3,776 lamps") => Write("observations.csv",
        $"a,lamps,WLD,2001,2001,2001,{value},,,normal,exact,document,fischer-2019,Text,,,\"{printed}\",");

    /// <summary>Leaves the header of a table, and gives it one row or none.</summary>
    private void Write(string file, params string[] rows)
    {
        var path = Path.Combine(_record.Folder, file);
        File.WriteAllLines(path, [File.ReadLines(path).First(), .. rows]);
    }
}
