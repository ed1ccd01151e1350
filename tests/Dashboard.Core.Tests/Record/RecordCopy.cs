using System.Text;
using System.Text.Json.Nodes;

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

    /// <summary>Leaves the header of the claims alone, for tests of figures that claims compute with and lessons show.</summary>
    internal RecordCopy WithoutClaims() => WithoutLessons().Write("claims.csv", Text("claims.csv").Split('\n')[0] + "\n");

    /// <summary>Takes the lessons out, for tests that change what they say.</summary>
    internal RecordCopy WithoutLessons()
    {
        var package = JsonNode.Parse(Text("datapackage.json"))!;
        package["resources"]!.AsArray().RemoveAll(
            r => r!["path"]!.GetValue<string>().StartsWith("lessons/", StringComparison.Ordinal));
        return Write("datapackage.json", package.ToJsonString());
    }

    internal RecordCopy Delete(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    internal string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>The row of the first line that begins so; the real record has no line breaks inside values.</summary>
    internal int RowOf(string file, string begins)
    {
        var index = Array.FindIndex(Text(file).Split('\n'), line => Begins(line, begins));
        Assert.True(index >= 0, $"no line of {file} begins with {begins}");
        return index + 1;
    }

    /// <summary>Replaces text in the first line that begins so, and returns its row.</summary>
    internal int Edit(string file, string begins, string what, string with)
    {
        var row = RowOf(file, begins);
        var lines = Text(file).Split('\n');
        Assert.True(lines[row - 1].Contains(what, StringComparison.Ordinal), $"row {row} of {file} does not contain {what}");
        lines[row - 1] = lines[row - 1].Replace(what, with, StringComparison.Ordinal);
        Write(file, string.Join('\n', lines));
        return row;
    }

    /// <summary>Replaces every occurrence of text that must be somewhere in a file.</summary>
    internal void EditAll(string file, string what, string with)
    {
        Assert.True(Text(file).Contains(what, StringComparison.Ordinal), $"{file} does not contain {what}");
        Write(file, Text(file).Replace(what, with, StringComparison.Ordinal));
    }

    /// <summary>Adds a row at the end of a file and returns its number.</summary>
    internal int Append(string file, string row)
    {
        File.AppendAllText(PathOf(file), row + "\n");
        return Text(file).Split('\n').Length - 1;
    }

    /// <summary>True when a line begins so, or does after its id.</summary>
    private static bool Begins(string line, string begins) => line.StartsWith(begins, StringComparison.Ordinal)
        || (line.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0
            && line[(comma + 1)..].StartsWith(begins, StringComparison.Ordinal));

    internal string Text(string file) => File.ReadAllText(Path.Combine(Folder, file), Encoding.UTF8);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindReal()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Dashboard.sln"))) return Path.Combine(folder.FullName, "wwwroot-data");
        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
