using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Tables;

public sealed class DataVersionTests
{
    [Fact]
    public void DataVersion_OfTwoFolders_IsTheSame()
    {
        using var one = new RecordCopy();
        using var other = new RecordCopy();
        File.SetLastWriteTimeUtc(other.PathOf("gaps.csv"), DateTime.UnixEpoch);
        var version = RecordReader.Read(one.Folder).Record!.DataVersion;
        Assert.Equal(version, RecordReader.Read(other.Folder).Record!.DataVersion);
        Assert.Equal(version, RecordReader.DataVersionOf(other.Folder));
        Assert.Matches("^[0-9a-f]{64}$", version);
    }

    [Fact]
    public void DataVersion_OfTheRecord_IsTheHashOfPathsLengthsAndBytes()
    {
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(RecordCopy.Real, "datapackage.json")))!;
        var paths = package["resources"]!.AsArray().Select(r => (string)r!["path"]!).Append("datapackage.json")
            .Order(StringComparer.Ordinal);
        using var content = new MemoryStream();
        foreach (var path in paths)
        {
            var bytes = File.ReadAllBytes(Path.Combine(RecordCopy.Real, path));
            var length = new byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
            content.Write([.. Encoding.UTF8.GetBytes(path), .. length, .. bytes]);
        }
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content.ToArray())), RecordReader.DataVersionOf(RecordCopy.Real));
    }

    [Theory]
    [InlineData("datapackage.json")]
    [InlineData("sources.csv")]
    [InlineData("observations.csv")]
    [InlineData("places.csv")]
    [InlineData("geo/world.geojson")]
    public void DataVersion_AfterAByteChanged_IsAnother(string file)
    {
        using var copy = new RecordCopy();
        var before = RecordReader.DataVersionOf(copy.Folder);
        var bytes = File.ReadAllBytes(copy.PathOf(file));
        bytes[Array.LastIndexOf(bytes, (byte)'a')] = (byte)'b';
        copy.Write(file, bytes);
        var after = RecordReader.DataVersionOf(copy.Folder);
        Assert.NotNull(after);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void DataVersion_AfterAFileOutsideTheRecordChanged_IsTheSame()
    {
        using var copy = new RecordCopy();
        var before = RecordReader.DataVersionOf(copy.Folder);
        copy.Write("geo/README.md", "Changed.");
        Assert.Equal(before, RecordReader.DataVersionOf(copy.Folder));
    }

    [Fact]
    public void DataVersion_WithAFileMissing_IsNone()
    {
        using var copy = new RecordCopy();
        copy.Delete("gaps.csv");
        Assert.Null(RecordReader.DataVersionOf(copy.Folder));
    }
}
