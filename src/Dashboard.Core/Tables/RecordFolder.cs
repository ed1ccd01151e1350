using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Core.Tables;

/// <summary>The files of a record, read once, so that what is hashed is what is checked and built.</summary>
internal sealed class RecordFolder
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly string _folder;

    private RecordFolder(string folder, byte[] package)
    {
        _folder = folder;
        _files[DataPackage.FileName] = package;
    }

    internal byte[] Package => _files[DataPackage.FileName];

    internal byte[]? this[string path] => _files.GetValueOrDefault(path);

    /// <summary>Reads the data package, or returns null with a problem when it cannot be read.</summary>
    internal static RecordFolder? Open(string folder, List<RecordProblem> problems)
    {
        try
        {
            return new RecordFolder(folder, File.ReadAllBytes(Path.Combine(folder, DataPackage.FileName)));
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            problems.Add(new(DataPackage.FileName, null, null, Directory.Exists(folder)
                ? "the file cannot be read: " + Reason(e)
                : $"the folder {folder} does not exist")
            { Kind = ProblemKind.File });
            return null;
        }
    }

    /// <summary>Reads the files that the package names; those that cannot be read are problems.</summary>
    internal void ReadFiles(DataPackage package, List<RecordProblem> problems)
    {
        foreach (var path in package.Paths)
        {
            try
            {
                _files[path] = File.ReadAllBytes(Path.Combine(_folder, path));
            }
            catch (Exception e) when (IsUnreadable(e))
            {
                problems.Add(new(path, null, null, "the file cannot be read: " + Reason(e)) { Kind = ProblemKind.File });
            }
        }
    }

    /// <summary>
    /// SHA-256 over every file in the order of the paths, each as path in UTF-8, length (64 bit, little endian) and bytes;
    /// 64 lower-case hexadecimal digits.
    /// </summary>
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

    private static bool IsUnreadable(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException => "access is denied, or it is a folder",
        _ => e.Message,
    };
}
