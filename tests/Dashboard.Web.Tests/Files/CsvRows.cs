using System.Text;

namespace Dashboard.Web.Tests.Files;

/// <summary>Reads RFC 4180 by its own few rules, so that the writer is not checked by its own library.</summary>
internal static class CsvRows
{
    internal static List<string[]> Read(byte[] content, char separator = ',')
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        var (rows, row, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || (c != separator && c != '\r')) field.Append(c);
            else
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == separator) continue;
                Assert.Equal('\n', text[++i]);
                rows.Add([.. row]);
                row.Clear();
            }
        }
        Assert.Equal((0, 0, false), (row.Count, field.Length, quoted));
        return rows;
    }
}
