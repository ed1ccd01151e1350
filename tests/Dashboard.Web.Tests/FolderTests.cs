using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using Dashboard.Web.Data;

namespace Dashboard.Web.Tests;

/// <summary>
/// The folders of the project: each is a namespace, and every arrow between them points one way. The arrows are read from the
/// compiled code, method bodies and components included.
/// </summary>
public sealed class FolderTests
{
    private const string Root = "Dashboard.Web.";

    private static readonly Architecture Web = new ArchLoader().LoadAssembly(typeof(DashboardData).Assembly).Build();

    [Fact]
    public void Folders_OfWeb_FormNoCircle()
    {
        var circles = SliceRuleDefinition.Slices().Matching(Root + "(**)").Should().BeFreeOfCycles().Evaluate(Web)
            .Where(r => !r.Passed);

        Assert.Equal("", string.Join('\n', circles.Select(r => r.Description)));
    }

    [Fact]
    public void Namespaces_OfWeb_AreTheirFolders()
    {
        var folder = Path.Combine(Repository.Folder, "src", "Dashboard.Web");
        var misplaced =
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)
            where path is [not ("bin" or "obj"), _, ..]
            let expected = $"namespace {Root}{string.Join('.', path[..^1])};"
            where !File.ReadLines(file).Contains(expected)
            select string.Join('/', path);

        Assert.Empty(misplaced);
    }

    /// <summary>A page is what everything else is for: nothing but the host knows one.</summary>
    [Fact]
    public void Features_OfWeb_AreUsedByTheHostAlone()
    {
        var users =
            from type in Web.Types
            where IsOurs(type) && !Folder(type).StartsWith("Features", StringComparison.Ordinal)
            from used in type.Dependencies.Select(d => d.Target)
            where IsOurs(used) && Folder(used).StartsWith("Features", StringComparison.Ordinal)
            select $"{Folder(type)} uses {Folder(used)}";

        Assert.Empty(users.Distinct());
    }

    private static bool IsOurs(IType type) =>
        type is not GenericParameter && type.Namespace?.FullName.StartsWith(Root, StringComparison.Ordinal) == true;

    private static string Folder(IType type) => type.Namespace.FullName[Root.Length..];
}
