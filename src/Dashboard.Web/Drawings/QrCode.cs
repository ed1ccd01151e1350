using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Dashboard.Web.Drawings;

/// <summary>A QR code as the path of an SVG, a unit for each module.</summary>
/// <param name="Size">Units from side to side, with the quiet zone that scanners need.</param>
/// <param name="Path">The dark modules.</param>
internal sealed record QrCode(int Size, string Path)
{
    /// <summary>A longer address makes modules that no phone reads from a seat.</summary>
    private const int MostBytes = 1000;

    /// <summary>The code of an address, of which a quarter may be hidden or misread; null where it is too long.</summary>
    internal static QrCode? Of(string address)
    {
        if (Encoding.UTF8.GetByteCount(address) > MostBytes) return null;
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.Q);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++) AppendRow(path, code.ModuleMatrix[y], y);
        return new QrCode(code.ModuleMatrix.Count, path.ToString());
    }

    private static void AppendRow(StringBuilder path, BitArray row, int y)
    {
        for (var x = 0; x < row.Length; x++)
        {
            if (!row[x]) continue;
            var end = x;
            while (end < row.Length && row[end]) end++;
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}v1H{x}z");
            x = end;
        }
    }
}
