using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>
/// What <c>--help</c> prints: all commands and settings of the program, or the arguments and options of one command.
/// </summary>
internal sealed class ProgramHelp : SynchronousCommandLineAction
{
    private readonly Command _program;
    private readonly HelpAction _ofCommand = new();

    private ProgramHelp(Command program) => _program = program;

    /// <summary>The settings that the program knows, and what each means.</summary>
    internal static IReadOnlyList<(string Name, string Meaning)> Settings =>
    [
        ("Record__Folder", Strings.HelpFolder),
        ("Store__Folder", Strings.HelpStoreFolder),
        ("PublicUrl", Strings.HelpPublicUrl),
        ("PathBase", Strings.HelpPathBase),
        ("Proxies", Strings.HelpProxies),
        ("Embed__FrameAncestors", Strings.HelpFrameAncestors),
        ("Urls", Strings.HelpUrls),
        ("OpenBrowser", Strings.HelpOpenBrowser),
    ];

    private static IReadOnlyList<(string Name, string Meaning)> Usage =>
        [(Strings.HelpServeSyntax, Strings.HelpServe), (Strings.HelpCommandSyntax, Strings.HelpCommand)];

    private static IReadOnlyList<(string Name, string Meaning)> ExitCodes =>
        [("0", Strings.HelpClean), ("1", Strings.HelpProblems), ("2", Strings.HelpNotReadable)];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The option that asks for help, of a program and its commands.</summary>
    internal static HelpOption OptionOf(Command program) =>
        new() { Description = Strings.HelpHelp, Action = new ProgramHelp(program) };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        if (parseResult.CommandResult.Command != _program) return _ofCommand.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(Strings.HelpProgram);
        Write(output, Strings.HelpUsageTitle, Usage);
        Write(output, Strings.HelpCommandsTitle, [.. _program.Subcommands.SelectMany(c => Leaves(c, ""))]);
        Write(output, Strings.HelpOptionsTitle, [("-h, --help", Strings.HelpHelp), ("--version", Strings.HelpVersion)]);
        Write(output, Strings.HelpSettingsTitle, Settings);
        Write(output, Strings.HelpExitTitle, ExitCodes);
        return CommandLine.Clean;
    }

    private static void Write(TextWriter output, string title, IReadOnlyList<(string Name, string Meaning)> rows)
    {
        output.WriteLine();
        output.WriteLine(title);
        var width = rows.Max(r => r.Name.Length);
        foreach (var (name, meaning) in rows) output.WriteLine($"  {name.PadRight(width)}  {meaning}");
    }

    private static IEnumerable<(string Name, string Meaning)> Leaves(Command command, string above) =>
        command.Subcommands.Count > 0
        ? command.Subcommands.SelectMany(c => Leaves(c, $"{above}{command.Name} "))
        : [(string.Join(' ', [above + command.Name, .. command.Arguments.Select(Syntax)]), command.Description ?? "")];

    private static string Syntax(Argument argument) => argument.Arity switch
    {
        { MinimumNumberOfValues: > 0 } => $"<{argument.Name}>",
        { MaximumNumberOfValues: > 1 } => $"[<{argument.Name}> ...]",
        _ => $"[<{argument.Name}>]",
    };
}
