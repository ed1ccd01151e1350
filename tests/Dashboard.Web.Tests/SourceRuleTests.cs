using System.Text.RegularExpressions;

namespace Dashboard.Web.Tests;

/// <summary>Rules about the source itself: which way dependencies point, and where names of libraries may stand.</summary>
public sealed partial class SourceRuleTests
{
    private static readonly string Web = Path.Combine(Repository.Folder, "src", "Dashboard.Web");
    private static readonly string Core = Path.Combine(Repository.Folder, "src", "Dashboard.Core");

    [Fact]
    public void Core_References_NothingOfTheInterface()
    {
        var names = typeof(Core.Charts.ChartSpec).Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(names, n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || n.StartsWith("MudBlazor", StringComparison.Ordinal) || n.StartsWith("Plotly", StringComparison.Ordinal)
            || n.StartsWith("Skia", StringComparison.Ordinal) || n.StartsWith("ScottPlot", StringComparison.Ordinal));
    }

    [Fact]
    public void Plotly_IsNamed_OnlyInChartsAndTheExplorer() =>
        Assert.All(FilesNaming(PlotlyName(), Web), f => Assert.Matches("^(Charts|Features/Explore)/", f));

    [Fact]
    public void ScottPlotAndSkia_AreNamed_OnlyInStills() =>
        Assert.All(FilesNaming(SkiaName(), Web), f => Assert.StartsWith("Stills/", f, StringComparison.Ordinal));

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

    [Fact]
    public void Texts_OfTheInterface_AreAllUsed()
    {
        var code = string.Concat(Sources(Web).Concat(Sources(Core)).Select(File.ReadAllText));
        foreach (var resources in new[] { Path.Combine(Web, "Resources", "Strings.resx"), Path.Combine(Core, "Wording", "ChartWords.resx") })
        {
            var name = Path.GetFileNameWithoutExtension(resources);
            Assert.All(
                Key().Matches(File.ReadAllText(resources)).Select(m => m.Groups[1].Value),
                key => Assert.Matches($@"\b{name}\.{key}\b", code));
        }
    }

    private static IEnumerable<string> FilesNaming(Regex name, string root) => Sources(root)
        .Where(f => name.IsMatch(File.ReadAllText(f))).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'));

    private static IEnumerable<string> Sources(string root) => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"using (\w+ = )?Plotly\.Blazor")]
    private static partial Regex PlotlyName();

    [GeneratedRegex(@"using (\w+ = )?(SkiaSharp|ScottPlot)")]
    private static partial Regex SkiaName();

    [GeneratedRegex("<data name=\"([^\"]+)\"")]
    private static partial Regex Key();
}
