using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Core.Record;
using Dashboard.Web.Links;

namespace Dashboard.Web.Files;

/// <summary>
/// Describes a CSV file in the words of the W3C (Metadata Vocabulary for Tabular Data): type of every column, whatever a
/// selection leaves in it, licence, citation and version. The file itself has no place for them that readers would not take for
/// data; its answer links here.
/// </summary>
internal static partial class CsvMetadata
{
    /// <summary>Ending of its address beside that of the table, and its media type.</summary>
    internal const string Extension = "csvm", Type = "application/csvm+json";

    /// <summary>The address of the description of a table.</summary>
    internal static string AddressOf(string table) => TableEnding().Replace(table, "." + Extension, 1);

    /// <summary>Writes it.</summary>
    /// <param name="columns">Columns of the table.</param>
    /// <param name="notice">What the table says of itself.</param>
    /// <param name="table">Full address of the table.</param>
    /// <param name="sources">Citations of its sources.</param>
    /// <param name="flavour">How the table is written.</param>
    internal static byte[] Write<TRow>(IReadOnlyList<Column<TRow>> columns, FileNotice notice, string table,
        IEnumerable<string> sources, CsvFlavour flavour) => JsonBytes.Write(JsonBytes.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/csvw");
            json.WriteString("url", table);
            json.WriteString("dc:title", notice.Citation.Title);
            json.WriteString("dc:identifier", notice.Citation.Address);
            json.WriteString("dc:bibliographicCitation", notice.Citation.Undated);
            json.WriteString("dc:hasVersion", notice.Citation.Version);
            json.WriteStartObject("dc:license");
            json.WriteString("@id", Terms.LicenceAddress);
            json.WriteEndObject();
            json.WriteStrings("dc:source", [.. sources, .. notice.Credits]);
            json.WriteStartObject("dialect");
            json.WriteString("encoding", "utf-8");
            json.WriteString("delimiter", $"{flavour.Separator()}");
            json.WriteEndObject();
            json.WriteStartObject("tableSchema");
            json.WriteObjects("columns", columns, column => WriteColumn(json, column.Name, column.Type, flavour));
            json.WriteEndObject();
            json.WriteEndObject();
        });

    private static void WriteColumn(Utf8JsonWriter json, string name, ColumnType type, CsvFlavour flavour)
    {
        json.WriteString("name", name);
        json.WriteString("titles", name);
        if (type != ColumnType.Number || flavour.DecimalMark() == '.')
        {
            json.WriteString("datatype", Codes.Of(type));
            return;
        }
        json.WriteStartObject("datatype");
        json.WriteString("base", Codes.Of(type));
        json.WriteStartObject("format");
        json.WriteString("decimalChar", $"{flavour.DecimalMark()}");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    [GeneratedRegex(@"\.csv(?=\?|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex TableEnding();
}
