using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dashboard.Web.Drawings;

/// <summary>Writes and reads the chunks that a PNG file is made of (PNG, third edition, section 5).</summary>
internal static class PngChunks
{
    private const int Frame = 12; // Length, type and check sum, four bytes each.

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The rest of a division by the polynomial of PNG's check sum, for each byte.</summary>
    private static readonly uint[] CheckSumTable = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var rest = (uint)n;
        for (var bit = 0; bit < 8; bit++) rest = (rest & 1) == 0 ? rest >> 1 : 0xEDB88320 ^ (rest >> 1);
        return rest;
    })];

    /// <summary>A whole file of chunks in their order.</summary>
    internal static byte[] File(IReadOnlyList<(string Type, byte[] Content)> chunks)
    {
        var file = new MemoryStream(Signature.Length + chunks.Sum(c => c.Content.Length + Frame));
        file.Write(Signature);
        foreach (var (type, content) in chunks) Write(file, type, content);
        return file.ToArray();
    }

    /// <summary>The chunks of a file that was written without mistakes.</summary>
    internal static IEnumerable<(string Type, byte[] Content)> Read(byte[] file)
    {
        for (var at = Signature.Length; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            yield return (Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + Frame;
        }
    }

    /// <summary>Packs rows of pixels as PNG wants them.</summary>
    internal static byte[] Pack(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) write(zlib);
        return packed.ToArray();
    }

    private static void Write(Stream file, string type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~CheckSum(CheckSum(uint.MaxValue, name), content));
        file.Write(number);
    }

    private static uint CheckSum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes) sum = CheckSumTable[(byte)(sum ^ one)] ^ (sum >> 8);
        return sum;
    }
}
