using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests;

/// <summary>
/// The folders of the project: each is a namespace, every arrow between them points one way, and README draws them as they are.
/// The arrows are read from the compiled code, method bodies included, and from the using directives, as the compiler leaves
/// nothing of a constant's home.
/// </summary>
public sealed partial class FolderTests
{
    private const string Root = "Dashboard.Core.";

    private static readonly string Repository = Path.GetDirectoryName(RecordCopy.Real)!;
    private static readonly string Source = Path.Combine(Repository, "src", "Dashboard.Core");
    private static readonly Architecture Core = new ArchLoader().LoadAssembly(typeof(Observation).Assembly).Build();

    [Fact]
    public void Folders_OfCore_FormNoCircle()
    {
        var circles = SliceRuleDefinition.Slices().Matching(Root + "(**)").Should().BeFreeOfCycles()
            .Evaluate(Core).Where(r => !r.Passed);

        Assert.Equal("", string.Join('\n', circles.Select(r => r.Description)));
    }

    [Fact]
    public void Folders_OfCore_CanBePutInOrder()
    {
        var left = Uses().ToDictionary(u => u.Folder, u => u.Used);
        while (left.Where(l => !l.Value.Any(left.ContainsKey)).Select(l => l.Key).ToList() is { Count: > 0 } next)
            foreach (var folder in next) left.Remove(folder);

        Assert.Empty(left);
    }

    [Fact]
    public void Namespaces_OfCore_AreTheirFolders()
    {
        var misplaced =
            from file in Sources()
            where !File.ReadLines(file.Path).Contains($"namespace {Root}{string.Join('.', file.Folders)};")
            select file.Path;

        Assert.Empty(misplaced);
    }

    [Fact]
    public void Readme_OfCore_DrawsTheArrowsBetweenTheFolders()
    {
        var drawn = Row().Matches(File.ReadAllText(Path.Combine(Repository, "README.md")))
            .Select(m => $"{m.Groups[1].Value} → {m.Groups[2].Value}").Order(StringComparer.Ordinal);

        Assert.Equal(Uses().Select(u => $"{u.Folder} → {string.Join(", ", u.Used)}").Order(StringComparer.Ordinal), drawn);
    }

    private static List<(string Folder, SortedSet<string> Used)> Uses() =>
    [
        .. from arrow in Compiled().Concat(Written())
           group arrow.To by arrow.From into folder
           select (folder.Key, new SortedSet<string>(folder.Where(to => to != folder.Key), StringComparer.Ordinal)),
    ];

    /// <summary>Also from each folder to itself, so that none is missing.</summary>
    private static IEnumerable<(string From, string To)> Compiled() =>
        from type in Core.Types.Where(IsOurs)
        from used in type.Dependencies.Select(d => d.Target).Where(IsOurs).Append(type)
        select (Folder(type), Folder(used));

    private static IEnumerable<(string From, string To)> Written() =>
        from file in Sources()
        from use in Using().Matches(File.ReadAllText(file.Path))
        select (string.Join('.', file.Folders), use.Groups[1].Value);

    private static IEnumerable<(string Path, string[] Folders)> Sources() =>
        from path in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(Source, path).Split(Path.DirectorySeparatorChar)
        where parts[0] is not ("bin" or "obj")
        select (path, parts[..^1]);

    /// <summary>A parameter of a generic type or method is left out: it lies in no folder, whatever the library says.</summary>
    private static bool IsOurs(IType type) =>
        type is not GenericParameter && type.Namespace?.FullName.StartsWith(Root, StringComparison.Ordinal) == true;

    private static string Folder(IType type) => type.Namespace.FullName[Root.Length..];

    /// <summary>A row of the table of folders: name, subject, folders used.</summary>
    [GeneratedRegex(@"^\| `src/Dashboard\.Core/(\w+)` \|[^|]+\| ([\w, ]*?) ?\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^using Dashboard\.Core\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
