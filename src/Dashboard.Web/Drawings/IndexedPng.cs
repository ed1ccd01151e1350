using System.Buffers.Binary;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Writes opaque pictures as PNG with a table of colours (PNG, third edition, colour type 3). Charts have few colours and
/// the steps between them at the edges of letters; one byte for each pixel halves the file and the time of writing it.
/// Colours of areas are kept exactly; of the steps, rare ones become the nearest that is kept.
/// </summary>
internal static class IndexedPng
{
    private const int MaxColours = 256;

    /// <summary>Writes the pixels, four bytes each in the order red, green, blue, alpha; alpha is not kept.</summary>
    /// <param name="pixels">The picture.</param>
    /// <param name="details">Chunks that stand between the header and the colours.</param>
    internal static byte[] Write(SKPixmap pixels, IEnumerable<(string Type, byte[] Content)> details)
    {
        var colours = ColoursOf(pixels);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels.Height);
        (header[8], header[9]) = (8, 3);
        return PngChunks.File(
        [
            ("IHDR", header),
            .. details,
            ("PLTE", [.. colours.Table.SelectMany(c => new[] { (byte)c, (byte)(c >> 8), (byte)(c >> 16) })]),
            ("IDAT", PngChunks.Pack(zlib => WriteRows(zlib, pixels, colours.Index))),
            ("IEND", []),
        ]);
    }

    private static (uint[] Table, Dictionary<uint, byte> Index) ColoursOf(SKPixmap pixels)
    {
        var counts = new Dictionary<uint, int>();
        for (var y = 0; y < pixels.Height; y++)
        {
            var row = RowOf(pixels, y);
            for (var x = 0; x < row.Length;)
            {
                var from = x;
                while (++x < row.Length && row[x] == row[from]) { }
                CollectionsMarshal.GetValueRefOrAddDefault(counts, row[from], out _) += x - from;
            }
        }
        return Choose([.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key)]);
    }

    /// <summary>
    /// Takes the commonest colour, then again and again the one that would otherwise be missed most: by how far it is
    /// from those taken and how often it occurs.
    /// </summary>
    private static (uint[] Table, Dictionary<uint, byte> Index) Choose(KeyValuePair<uint, int>[] colours)
    {
        var table = new List<uint>();
        var nearest = new byte[colours.Length];
        var missed = new double[colours.Length];
        Array.Fill(missed, double.MaxValue);
        for (var next = 0; table.Count < MaxColours && missed[next] > 0; next = Array.IndexOf(missed, missed.Max()))
        {
            for (var i = 0; i < colours.Length; i++)
            {
                var distance = Distance(colours[i].Key, colours[next].Key) * Math.Sqrt(colours[i].Value);
                if (distance < missed[i]) (missed[i], nearest[i]) = (distance, (byte)table.Count);
            }
            table.Add(colours[next].Key);
        }
        return ([.. table], colours.Select((c, i) => (c.Key, Near: nearest[i])).ToDictionary(c => c.Key, c => c.Near));
    }

    /// <summary>The eye tells greens apart best and blues least.</summary>
    private static int Distance(uint a, uint b)
    {
        int red = (byte)a - (byte)b, green = (byte)(a >> 8) - (byte)(b >> 8), blue = (byte)(a >> 16) - (byte)(b >> 16);
        return (3 * red * red) + (6 * green * green) + (blue * blue);
    }

    private static void WriteRows(Stream zlib, SKPixmap pixels, Dictionary<uint, byte> index)
    {
        // Each row starts with the number of its filter, here none.
        var line = new byte[pixels.Width + 1];
        for (var y = 0; y < pixels.Height; y++)
        {
            var row = RowOf(pixels, y);
            for (var x = 0; x < row.Length;)
            {
                var from = x;
                while (++x < row.Length && row[x] == row[from]) { }
                line.AsSpan(from + 1, x - from).Fill(index[row[from]]);
            }
            zlib.Write(line);
        }
    }

    private static ReadOnlySpan<uint> RowOf(SKPixmap pixels, int y) =>
        MemoryMarshal.Cast<byte, uint>(pixels.GetPixelSpan().Slice(y * pixels.RowBytes, pixels.Width * 4));
}
