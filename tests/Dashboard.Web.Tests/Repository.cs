using System.Text.Json.Nodes;

namespace Dashboard.Web.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Dashboard.sln</c>.</summary>
    internal static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Dashboard.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}

/// <summary>A copy of the record that a test may break.</summary>
internal sealed class RecordCopy : IDisposable
{
    private RecordCopy(string folder) => Folder = folder;

    internal string Folder { get; }

    internal static RecordCopy Of(string record)
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-record-").FullName;
        foreach (var file in Directory.EnumerateFiles(record, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(record, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return new RecordCopy(folder);
    }

    internal void Replace(string file, string what, string with)
    {
        var path = Path.Combine(Folder, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(what, with, StringComparison.Ordinal));
    }

    /// <summary>Takes the lessons out, for tests whose record has none of the figures that they show.</summary>
    internal void WithoutLessons()
    {
        var path = Path.Combine(Folder, "datapackage.json");
        var package = JsonNode.Parse(File.ReadAllText(path))!;
        package["resources"]!.AsArray().RemoveAll(
            r => r!["path"]!.GetValue<string>().StartsWith("lessons/", StringComparison.Ordinal));
        File.WriteAllText(path, package.ToJsonString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
