using System.Text.RegularExpressions;

namespace Dashboard.Web.Tests;

/// <summary>Rules about the source itself: which way dependencies point, and where names of libraries may stand.</summary>
public sealed partial class SourceRuleTests
{
    private const string Explorer = "Features/Explore/";
    private static readonly string Web = Path.Combine(Repository.Folder, "src", "Dashboard.Web");
    private static readonly string Core = Path.Combine(Repository.Folder, "src", "Dashboard.Core");

    [Fact]
    public void Core_References_NothingOfTheInterface()
    {
        var names = typeof(Core.Charts.ChartSpec).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(names, n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || n.StartsWith("MudBlazor", StringComparison.Ordinal) || n.StartsWith("Plotly", StringComparison.Ordinal)
            || n.StartsWith("Skia", StringComparison.Ordinal));
    }

    [Fact]
    public void Plotly_IsNamed_OnlyInTheExplorer() =>
        Assert.All(FilesNaming(PlotlyName(), Web), f => Assert.StartsWith(Explorer, f, StringComparison.Ordinal));

    /// <summary>Its icons are drawings, which any page may show.</summary>
    [Fact]
    public void ComponentsOfMudBlazor_AreNamed_OnlyInTheExplorer() =>
        Assert.All(FilesNaming(MudName(), Web), f => Assert.StartsWith(Explorer, f, StringComparison.Ordinal));

    [Fact]
    public void SkiaAndHarfBuzz_AreNamed_OnlyInLayoutAndDrawings() =>
        Assert.All(FilesNaming(SkiaName(), Web), f => Assert.Matches("^(Layout|Drawings)/", f));

    [Fact]
    public void Circuits_AreNamed_OnlyInTheExplorerAndByTheHost() =>
        Assert.All(FilesNaming(RenderModeName(), Web), f => Assert.True(
            f.StartsWith(Explorer, StringComparison.Ordinal) || f is "Program.cs" or "_Imports.razor", f));

    [Fact]
    public void Features_UseNoOtherFeature()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(Web, "Features")))
        {
            var others = Directory.GetDirectories(Path.Combine(Web, "Features")).Where(f => f != folder).Select(Path.GetFileName);
            foreach (var file in Directory.EnumerateFiles(folder))
                foreach (var other in others)
                    Assert.DoesNotContain($"Features.{other}", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// Older browsers lose a rule or a query with a selector that they do not know, unless <c>:is</c> forgives.
    /// </summary>
    [Fact]
    public void Selectors_OfNewBrowsers_AreForgivenByOldOnes()
    {
        var known = new[] { "*.js", "*.css" }.SelectMany(kind => Directory.EnumerateFiles(Web, kind, SearchOption.AllDirectories))
            .Where(f => PathOf(f).Split('/')[0] is not ("obj" or "bin"))
            .Where(f => !f.Contains("popover-polyfill", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(known);
        Assert.All(known, f => Assert.DoesNotMatch(NewSelector(), File.ReadAllText(f)));
        Assert.All(known.Where(f => f.EndsWith(".js", StringComparison.Ordinal)),
            f => Assert.DoesNotContain(":has(", File.ReadAllText(f), StringComparison.Ordinal));

        static string PathOf(string file) => Path.GetRelativePath(Web, file).Replace('\\', '/');
    }

    [Fact]
    public void Texts_OfTheInterface_AreAllUsed()
    {
        var code = string.Concat(Sources(Web).Concat(Sources(Core)).Select(File.ReadAllText));
        foreach (var resources in new[]
        {
            Path.Combine(Web, "Resources", "Strings.resx"), Path.Combine(Core, "Wording", "ChartWords.resx"),
        })
        {
            var name = Path.GetFileNameWithoutExtension(resources);
            Assert.All(
                Key().Matches(File.ReadAllText(resources)).Select(m => m.Groups[1].Value),
                key => Assert.Matches($@"\b{name}\.{key}\b", code));
        }
    }

    /// <summary>What stands between two tags, and what an attribute says aloud, is an expression or a sign.</summary>
    [Fact]
    public void Texts_OfTheInterface_StandInResources()
    {
        var written =
            from file in Sources(Web)
            where file.EndsWith(".razor", StringComparison.Ordinal)
            let markup = Expression().Replace(Code().Replace(File.ReadAllText(file), ""), "")
            from match in Written().Matches(markup).Concat(Said().Matches(markup))
            select $"{Path.GetRelativePath(Web, file)}: {match.Groups[1].Value.Trim()}";

        Assert.Empty(written);
    }

    private static IEnumerable<string> FilesNaming(Regex name, string root) => Sources(root)
        .Where(f => name.IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'));

    private static IEnumerable<string> Sources(string root) => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<!:is\(|selector\(|\\):popover-open")]
    private static partial Regex NewSelector();

    [GeneratedRegex(@"using (static |\w+ = )?Plotly\.Blazor|\bPlotly\.Blazor\.[A-Z]")]
    private static partial Regex PlotlyName();

    [GeneratedRegex(@"<Mud[A-Z]\w*|\bMud(?!Blazor\b)[A-Z]\w*|\bISnackbar\b|\bIDialogService\b")]
    private static partial Regex MudName();

    [GeneratedRegex(@"using (static |\w+ = )?(SkiaSharp|HarfBuzzSharp)|\b(SkiaSharp|HarfBuzzSharp)\.[A-Z]")]
    private static partial Regex SkiaName();

    [GeneratedRegex(@"@rendermode|InteractiveServer|IJSRuntime")]
    private static partial Regex RenderModeName();

    [GeneratedRegex("<data name=\"([^\"]+)\"")]
    private static partial Regex Key();

    /// <summary>Comments and code of a component, and the lines that are C# or directives.</summary>
    [GeneratedRegex(
        @"@\*.*?\*@|@code\b.*\z|^@(page|using|inject|inherits|attribute)\b.*?$"
        + @"|^\s*(@?(foreach|if|for)\b|else\b|var\b|[{}]|continue).*?$",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    /// <summary>Expressions: in parentheses with theirs, the head of a loop or a choice, or a path of names and calls.</summary>
    [GeneratedRegex(
        @"@(?:foreach|if|for)?\s*\((?>[^()""]+|""[^""]*""|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)"
        + @"|@[\w.]+(?:\((?>[^()""]+|""[^""]*""|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)|\[[^\]]*\]|[\w.!]+)*")]
    private static partial Regex Expression();

    [GeneratedRegex(@">([^<>{}@]*[A-Za-z]{2,}[^<>{}@]*)<")]
    private static partial Regex Written();

    [GeneratedRegex(@"\b(?:title|alt|placeholder|aria-label)=""([^""]*[A-Za-z]{2,}[^""]*)""")]
    private static partial Regex Said();
}
