using Dashboard.Web.Components;

namespace Dashboard.Web.Tests.Components;

public sealed class StyleSheetTests(WebHost host)
{
    private static readonly string Web = Path.Combine(Repository.Folder, "src", "Dashboard.Web");

    /// <summary>Paths of the files of rules; in <c>wwwroot</c> is a sheet of its own, which only the explorer loads.</summary>
    private static IEnumerable<string> Written => Directory.EnumerateFiles(Web, "*.css", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Web, f).Replace('\\', '/'))
        .Where(f => f.Split('/')[0] is not ("bin" or "obj" or "wwwroot"));

    [Fact]
    public void Rules_OfOneComponent_StandBesideItUnderItsName() => Assert.All(
        Written.Where(f => !f.StartsWith("Look/", StringComparison.Ordinal)),
        f => Assert.True(File.Exists(Path.Combine(Web, Path.ChangeExtension(f, "razor"))), f));

    [Fact]
    public async Task Sheet_OfPages_HoldsEveryFileOnceThoseOfAllPagesFirst()
    {
        var files = Written.OrderBy(f => f.StartsWith("Look/", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(f => f.Replace('/', '.'), StringComparer.Ordinal).ToList();
        var css = await host.Client.GetStringAsync("/site.css", TestContext.Current.CancellationToken);

        Assert.Equal(files.Select(f => "Dashboard.Web." + f.Replace('/', '.')), StyleSheet.Files());
        Assert.Equal(StyleSheet.Palettes() + string.Concat(files.Select(f => File.ReadAllText(Path.Combine(Web, f)))), css);
    }
}
