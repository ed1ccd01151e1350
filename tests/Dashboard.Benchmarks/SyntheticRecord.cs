using System.Globalization;
using System.Text;

namespace Dashboard.Benchmarks;

/// <summary>
/// The published record with places that nobody lists, to see how the map bears many; never among what is published.
/// </summary>
internal static class SyntheticRecord
{
    /// <summary>
    /// Copies the record and adds rows to its places until there is a number of them; equal numbers give equal rows.
    /// </summary>
    /// <param name="record">Folder of the published record.</param>
    /// <param name="places">How many places there shall be.</param>
    /// <returns>The folder of the copy.</returns>
    internal static string Write(string record, int places)
    {
        var copy = Directory.CreateTempSubdirectory("dashboard-record-").FullName;
        foreach (var file in Directory.EnumerateFiles(record, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(record, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        var list = Path.Combine(copy, "places.csv");
        var lines = File.ReadAllLines(list).Where(l => l.Length > 0).ToList();
        var columns = lines[0].Split(',').ToList();
        var (id, city, lat, lon) = (
            columns.IndexOf("id"), columns.IndexOf("city"), columns.IndexOf("lat"), columns.IndexOf("lon"));
        var rows = lines.Skip(1).Select(Fields).ToList();
        for (var i = rows.Count; i < places; i++)
        {
            var row = rows[i % (lines.Count - 1)].ToArray();
            row[id] = $"{row[id]}-{i.ToString(CultureInfo.InvariantCulture)}";
            row[city] = $"{row[city]} {i.ToString(CultureInfo.InvariantCulture)}";
            row[lat] = Spread(row[lat], i, 7919, 84);
            row[lon] = Spread(row[lon], i, 104_729, 179);
            lines.Add(string.Join(',', row.Select(f => $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        }
        File.WriteAllText(list, string.Join('\n', lines) + "\n", new UTF8Encoding(false));
        return copy;
    }

    /// <summary>Up to four degrees away, two places seldom at one point.</summary>
    private static string Spread(string degrees, int number, int prime, double most)
    {
        var moved = double.Parse(degrees, CultureInfo.InvariantCulture) + ((number * (long)prime % 8001) / 1000.0) - 4;
        return Math.Round(Math.Clamp(moved, -most, most), 4).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The fields of a line of RFC 4180; the places have no field of several lines.</summary>
    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[++i]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else field.Append(line[i]);
        }
        fields.Add(field.ToString());
        return fields;
    }
}
