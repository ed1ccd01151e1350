using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Core.Record;

/// <summary>The files of a record, read once, so that what is hashed is what is checked and built.</summary>
internal sealed class RecordFolder
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private RecordFolder(byte[] package) => _files[DataPackage.FileName] = package;

    internal byte[] Package => _files[DataPackage.FileName];

    internal byte[]? this[string path] => _files.GetValueOrDefault(path);

    /// <summary>Reads the data package, or returns null with a problem when it cannot be read.</summary>
    internal static RecordFolder? Open(string folder, List<RecordProblem> problems)
    {
        try
        {
            return new RecordFolder(File.ReadAllBytes(Path.Combine(folder, DataPackage.FileName)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(new(DataPackage.FileName, null, null, Directory.Exists(folder)
                ? "the file cannot be read: " + Reason(e)
                : $"the folder {folder} does not exist"));
            return null;
        }
    }

    /// <summary>Reads the files that the package names; those that cannot be read are problems.</summary>
    internal void ReadFiles(string folder, DataPackage package, List<RecordProblem> problems)
    {
        foreach (var path in package.Tables.Select(t => t.Path).Concat(package.OtherFiles).Distinct())
        {
            try
            {
                _files[path] = File.ReadAllBytes(Path.Combine(folder, path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(path, null, null, "the file cannot be read: " + Reason(e)));
            }
        }
    }

    /// <summary>SHA-256 over every file's path, length and bytes, in the order of the paths.</summary>
    internal string DataVersion()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(long)];
        foreach (var (path, content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            BinaryPrimitives.WriteInt64LittleEndian(length, content.Length);
            hash.AppendData(length);
            hash.AppendData(content);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Reason(Exception e) => e is FileNotFoundException or DirectoryNotFoundException ? "it does not exist" : e.Message;
}
