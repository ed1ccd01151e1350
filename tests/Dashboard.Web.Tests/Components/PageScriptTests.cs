using Dashboard.Web.Components;

namespace Dashboard.Web.Tests.Components;

public sealed class PageScriptTests(WebHost host)
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "src", "Dashboard.Web", "Script");

    [Fact]
    public void Modules_AreAllFilesOfTheFolder_EachAfterThoseItImports()
    {
        var modules = PageScript.Modules();
        Assert.Equal(Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order(), modules.Order());
        Assert.Equal("page.js", modules[^1]);
        for (var i = 0; i < modules.Count; i++)
            Assert.All(
                modules.Skip(i),
                later => Assert.DoesNotContain(
                    $"'./{later}'", File.ReadAllText(Path.Combine(Folder, modules[i])), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Script_OfPages_HoldsEveryModuleAndImportsNone()
    {
        var script = await host.Client.GetStringAsync("/page.js", TestContext.Current.CancellationToken);
        var lines = script.Split('\n');
        Assert.DoesNotContain(lines, l => l.StartsWith("import ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.StartsWith("export ", StringComparison.Ordinal));
        Assert.All(
            Directory.GetFiles(Folder),
            f => Assert.Contains(File.ReadLines(f).First(), script, StringComparison.Ordinal));
    }
}
