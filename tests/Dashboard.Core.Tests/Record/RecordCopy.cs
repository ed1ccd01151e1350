using System.Text;

namespace Dashboard.Core.Tests.Record;

/// <summary>A copy of the real record in a folder of its own, which a test may break.</summary>
internal sealed class RecordCopy : IDisposable
{
    internal RecordCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Real, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(Real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The record of the repository that the tests were built from.</summary>
    internal static string Real { get; } = FindReal();

    internal string Folder { get; } = Directory.CreateTempSubdirectory("dashboard-record-").FullName;

    /// <summary>Replaces the first occurrence; fails when there is none, so that a test cannot silently change nothing.</summary>
    internal RecordCopy Replace(string file, string what, string with)
    {
        var text = Text(file);
        var at = text.IndexOf(what, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not contain {what}");
        return Write(file, text[..at] + with + text[(at + what.Length)..]);
    }

    internal RecordCopy Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, file), text);
        return this;
    }

    internal RecordCopy Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, file), bytes);
        return this;
    }

    internal RecordCopy Delete(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    internal string Text(string file) => File.ReadAllText(Path.Combine(Folder, file), Encoding.UTF8);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindReal()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Dashboard.sln"))) return Path.Combine(folder.FullName, "wwwroot-data");
        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
