using System.CommandLine;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>
/// The options of <c>export</c>. Those that say how a picture looks are the parameters of its address, with the same values.
/// </summary>
internal sealed class ExportSyntax
{
    private readonly Option<string> _folder = Named("--out", "folder", Strings.HelpOut);
    private readonly Option<string> _zip = Named("--zip", "file", Strings.HelpZip);
    private readonly Option<string>[] _look =
    [
        Named("--lang", "en", Strings.HelpLang),
        Named("--theme", "light|dark|contrast", Strings.HelpTheme),
        Named("--size", "slide|wide4k|square|a4|card", Strings.HelpSize),
        Named("--width", "200-4000", Strings.HelpWidth),
        Named("--height", "200-4000", Strings.HelpHeight),
        Named("--format", "png|svg", Strings.HelpFormat),
        new("--transparent") { HelpName = "on|off", Arity = ArgumentArity.ZeroOrOne, Description = Strings.HelpTransparent },
    ];

    /// <summary>Every option, in the order in which help lists them.</summary>
    internal IEnumerable<Option> Options => [_folder, _zip, .. _look];

    /// <summary>What the options were given; with what is wrong, in words, when something is.</summary>
    internal (ExportOptions? Options, string? Problem) Read(ParseResult parsed) => ExportOptions.Of(
        parsed.GetValue(_folder),
        parsed.GetValue(_zip),
        [.. _look.Where(o => parsed.GetResult(o) is { Implicit: false }).Select(o => (o.Name[2..], parsed.GetValue(o) ?? "on"))]);

    private static Option<string> Named(string name, string value, string meaning) =>
        new(name) { HelpName = value, Description = meaning };
}
