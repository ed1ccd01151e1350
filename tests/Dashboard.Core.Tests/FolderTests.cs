using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests;

/// <summary>
/// The folders of the project: each is a namespace, every arrow between them points one way, and README draws them as they are.
/// The arrows are read from the compiled code, method bodies included.
/// </summary>
public sealed partial class FolderTests
{
    private const string Root = "Dashboard.Core.";

    private static readonly string Repository = Path.GetDirectoryName(RecordCopy.Real)!;
    private static readonly Architecture Core = new ArchLoader().LoadAssembly(typeof(Observation).Assembly).Build();

    [Fact]
    public void Folders_OfCore_FormNoCircle()
    {
        var circles = SliceRuleDefinition.Slices().Matching(Root + "(**)").Should().BeFreeOfCycles().Evaluate(Core).Where(r => !r.Passed);

        Assert.Equal("", string.Join('\n', circles.Select(r => r.Description)));
    }

    [Fact]
    public void Namespaces_OfCore_AreTheirFolders()
    {
        var folder = Path.Combine(Repository, "src", "Dashboard.Core");
        var misplaced =
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)
            where path[0] is not ("bin" or "obj")
            let expected = $"namespace {Root}{string.Join('.', path[..^1])};"
            where !File.ReadLines(file).Contains(expected)
            select string.Join('/', path);

        Assert.Empty(misplaced);
    }

    [Fact]
    public void Readme_OfCore_DrawsTheArrowsBetweenTheFolders()
    {
        var drawn = Row().Matches(File.ReadAllText(Path.Combine(Repository, "README.md")))
            .Select(m => $"{m.Groups[1].Value} → {m.Groups[2].Value}").Order(StringComparer.Ordinal);

        Assert.Equal(Arrows().Order(StringComparer.Ordinal), drawn);
    }

    private static IEnumerable<string> Arrows() =>
        from type in Core.Types.Where(IsOurs)
        group type by Folder(type) into folder
        let used = folder.SelectMany(t => t.Dependencies).Select(d => d.Target).Where(IsOurs).Select(Folder)
        select $"{folder.Key} → {string.Join(", ", used.Where(f => f != folder.Key).Distinct().Order(StringComparer.Ordinal))}";

    /// <summary>A parameter of a generic type or method is left out: it lies in no folder, whatever the library says.</summary>
    private static bool IsOurs(IType type) => type is not GenericParameter && type.Namespace?.FullName.StartsWith(Root, StringComparison.Ordinal) == true;

    private static string Folder(IType type) => type.Namespace.FullName[Root.Length..];

    /// <summary>A row of the table of folders: name, subject, folders used.</summary>
    [GeneratedRegex(@"^\| `src/Dashboard\.Core/(\w+)` \|[^|]+\| ([\w, ]*?) ?\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
