using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>The program's commands, which run without a server, and the arguments that serve the dashboard instead.</summary>
internal static class CommandLine
{
    /// <summary>Exit codes of every command; what was not understood counts as not readable.</summary>
    internal const int Clean = 0, WithProblems = 1, NotReadable = 2;

    // An argument that begins with "@" is a name, not a file of further arguments.
    private static readonly ParserConfiguration Literal = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Whether the arguments hold nothing but configuration of the server.</summary>
    internal static bool Serves(string[] args) => ServerArguments.FirstOther(args) is null;

    /// <summary>Runs a command, or says in two lines what was not understood and what is allowed.</summary>
    /// <returns>The exit code.</returns>
    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture.English;
        var program = Describe();
        var parsed = program.Parse(args, Literal);
        if (!Helps(parsed) && Problem(parsed, program, args) is { } problem) return await RefuseAsync(problem, error);
        try
        {
            // Without a timeout the library leaves Ctrl+C to the system: a command then stops at once.
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (IOException e)
        {
            // Commands answer for the files that they read and write: this was the output, sent to a full disk.
            await error.WriteLineAsync(Format(Strings.CommandNotPrinted, e.Message));
            return NotReadable;
        }
    }

    /// <summary>Prints a problem of the arguments and what is allowed.</summary>
    internal static async Task<int> RefuseAsync(string problem, TextWriter error)
    {
        await error.WriteLineAsync(problem);
        await error.WriteLineAsync(Strings.CommandUsage);
        return NotReadable;
    }

    private static Command Describe()
    {
        var record = new Command("record", Strings.HelpRecord)
        {
            CheckCommand.Describe(),
            CompareCommand.Describe(),
            ChangesCommand.Describe(),
        };
        var program = new Command("Dashboard.Web")
        {
            record,
            ExportCommand.Describe(),
            ContactSheetCommand.Describe(),
            new Option<string>("--urls"),
            new VersionOption(),
        };
        program.Options.Add(ProgramHelp.OptionOf(program));
        return program;
    }

    private static bool Helps(ParseResult parsed) => parsed.Action is { ClearsParseErrors: true };

    private static string? Problem(ParseResult parsed, Command program, string[] args)
    {
        var given = parsed.CommandResult.Children;
        if (given.OfType<OptionResult>().FirstOrDefault(LacksValue) is { } option)
            return Format(Strings.CommandNoValue, option.Option.Name);
        if (parsed.CommandResult.Command == program && parsed.Errors.Count > 0 && ServerArguments.FirstOther(args) is { } other)
            return Format(Strings.CommandUnknown, other);
        if (given.OfType<ArgumentResult>().SelectMany(r => r.Tokens).FirstOrDefault(IsOption) is { } unknown)
            return Format(Strings.CommandUnknown, unknown.Value);
        if (parsed.UnmatchedTokens.Count > 0) return Format(Strings.CommandUnknown, string.Join(' ', parsed.UnmatchedTokens));
        return parsed.Errors.Count > 0 ? parsed.Errors[0].Message : null;
    }

    // The library takes whatever comes next as a value or an argument, the name of an option too.
    private static bool LacksValue(OptionResult result) =>
        result is { Implicit: false, Option.Arity.MinimumNumberOfValues: > 0 }
        && (result.Tokens.Count == 0 || result.Tokens.Any(IsOption));

    private static bool IsOption(Token token) => token.Value.StartsWith("--", StringComparison.Ordinal);

    private static string Format(string words, string what) => string.Format(CultureInfo.CurrentCulture, words, what);
}
