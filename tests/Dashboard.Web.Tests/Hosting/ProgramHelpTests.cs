using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed partial class ProgramHelpTests
{
    private const string PublicUrl =
        "The address that pictures, files, citations, embed codes and previews name. Default: the request’s own host.";

    private const string Help =
        $"""
        Serves the Central Asia Influence Dashboard, or runs one command without a server.

        Usage:
          Dashboard.Web [--urls <addresses>] [--Section:Key=value ...]  Serves, at http://localhost:5080 unless told otherwise.
          Dashboard.Web <command> [options]                             Runs a command; “<command> --help” lists its options.

        Commands:
          record check [<folder>]                         Prints the problems of a record with file, row and column.
          record compare <documents> [<source=file> ...]  Compares the record with the text of its documents.
          record changes <earlier> [<folder>]             Prints what has changed since an earlier copy, as rows for changes.csv.
          export                                          Writes every chart and both maps as pictures.
          contact-sheet [<file>]                          Writes one HTML file with every chart in all its forms, to look at.

        Options:
          -h, --help  Prints this help, or the help of a command.
          --version   Prints the version of the program.

        Settings, as environment variables or as arguments (Record__Folder is --Record:Folder=...):
          Record__Folder         The record’s folder. Default: wwwroot-data beside the program or above it.
          Store__Folder          Where stores are built. Default: store beside the record.
          PublicUrl              {PublicUrl}
          PathBase               The path under which a proxy puts the program, for example /influence. Default: none.
          Proxies                Proxies whose X-Forwarded headers are believed, separated by spaces. Default: this machine.
          Embed__FrameAncestors  Who may frame /embed: *, 'self', 'none', hosts, schemes. Default: * file:.
          Urls                   The addresses to listen on, separated by semicolons; also --urls. Default: http://localhost:5080.
          OpenBrowser            Whether a browser is opened at the start: true or false. Default: false.

        Exit codes of commands:
          0  Done; nothing was found wrong.
          1  The record has problems or does not match its documents.
          2  The arguments were not understood, or something could not be read or written.

        """;

    private const string ExportHelp =
        """
        Description:
          Writes every chart and both maps as pictures.

        Usage:
          Dashboard.Web export [options]

        Options:
          --out <folder>                        The folder to write to. Default: export.
          --zip <file>                          One ZIP file instead of a folder.
          --lang <en>                           The language of the pictures.
          --theme <light|dark|contrast>         The colours. Default: light.
          --size <slide|wide4k|square|a4|card>  The size in pixels by name. Default: slide, 1920x1080.
          --width <200-4000>                    The width in pixels, with --height, instead of --size.
          --height <200-4000>                   The height in pixels, with --width, instead of --size.
          --format <png|svg>                    The kind of file. Default: png.
          --transparent <on|off>                Leaves out the background.
          -?, -h, --help                        Prints this help, or the help of a command.
        """;

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--urls", "http://localhost:1", "--help")]
    [InlineData("--Record:Folder=record", "--help")]
    public async Task Help_OfTheProgram_ListsCommandsAndSettings(params string[] args) =>
        Assert.Equal((0, Help, ""), await RunAsync(args));

    [Fact]
    public async Task Help_OfACommand_ListsItsOptions()
    {
        var (code, output, error) = await RunAsync("export", "--help");
        Assert.Equal((0, ExportHelp, ""), (code, output.TrimEnd(), error));
    }

    [Fact]
    public async Task Version_OfTheProgram_IsThatOfTheBuild()
    {
        var version = XElement.Load(Path.Combine(Repository.Folder, "Directory.Build.props"))
            .Descendants("Version").Single().Value;
        var (code, output, error) = await RunAsync("--version");
        Assert.Equal((0, version, ""), (code, output.Trim().Split('+')[0], error));
    }

    [Theory]
    [InlineData("Unknown command or option: burn.", "burn")]
    [InlineData("Unknown command or option: burn.", "--Record:Folder=record", "burn")]
    [InlineData("Unknown command or option: --hlep.", "--hlep")]
    [InlineData("Option --urls needs a value.", "--urls")]
    [InlineData("Unknown command or option: here.", "record", "check", "a", "here")]
    [InlineData("Unknown command or option: --hlep.", "record", "check", "--hlep")]
    [InlineData("Unknown command or option: --colour=red.", "record", "compare", "a", "--colour=red")]
    [InlineData("Unknown command or option: --urls http://localhost:1.", "export", "--urls", "http://localhost:1")]
    [InlineData("Required argument missing for command: 'compare'.", "record", "compare")]
    [InlineData("Option '--size' expects a single argument but 2 were provided.", "export", "--size", "card", "--size", "a4")]
    public async Task Command_NotUnderstood_SaysWhatAndWhatIsAllowed(string problem, params string[] args)
    {
        var (code, output, error) = await RunAsync(args);
        Assert.Equal((2, ""), (code, output));
        var lines = error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal(problem, lines[0]);
        Assert.StartsWith("Usage: record check [folder] | ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_OfTheHelp_AreThoseOfTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Folder, "README.md"));
        var table = readme[readme.IndexOf("| setting", StringComparison.Ordinal)..];
        table = table[..table.IndexOf("\n\n", StringComparison.Ordinal)];
        Assert.Equal(ProgramHelp.Settings.Select(s => s.Name), Name().Matches(table).Select(m => m.Groups[1].Value));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }

    [GeneratedRegex(@"^\| `(\w+)`", RegexOptions.Multiline)]
    private static partial Regex Name();
}
