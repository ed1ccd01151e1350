using System.Text.RegularExpressions;

namespace Dashboard.Web.Components;

/// <summary>
/// The script that brings every page to life. Its modules are joined into one: on a slow machine each file of its own costs ten
/// milliseconds before the first tooltip.
/// </summary>
public sealed partial class PageScript
{
    private readonly JoinedFile _file =
        new("/page.js", "text/javascript; charset=utf-8", string.Concat(Modules().Select(Joined)));

    /// <summary>The address with its version.</summary>
    public string Address => _file.Address;

    internal void Map(WebApplication app) => _file.Map(app);

    /// <summary>Names of the modules, each after those that it imports.</summary>
    internal static IReadOnlyList<string> Modules()
    {
        var modules = new List<string>();
        Add("page.js");
        return modules;

        void Add(string module)
        {
            foreach (Match import in Import().Matches(Text(module)))
                if (!modules.Contains(import.Groups[1].Value)) Add(import.Groups[1].Value);
            modules.Add(module);
        }
    }

    private static string Joined(string module) => Export().Replace(Import().Replace(Text(module), ""), "");

    private static string Text(string module) =>
        JoinedFile.Read(JoinedFile.Parts(".js").Single(n => n.EndsWith(".Script." + module, StringComparison.Ordinal)));

    [GeneratedRegex(@"^import (?:.+ from )?'\./([a-z-]+\.js)';\r?\n", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("^export (?=const |function )", RegexOptions.Multiline)]
    private static partial Regex Export();
}
