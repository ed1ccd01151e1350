using System.Text.Json;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Files;

/// <summary>What a file says of itself: where it is from, how it is cited, and on which terms it may be used.</summary>
/// <param name="Citation">The chart or the map as a citable thing, with its address and data version.</param>
/// <param name="Credits">Whose work is in it beside ours and that of the sources.</param>
internal sealed record FileNotice(ChartCitation Citation, IReadOnlyList<string> Credits)
{
    /// <summary>Of a chart: its sources are named in it.</summary>
    internal static FileNotice Of(ChartCitation citation) => new(citation, []);

    /// <summary>Of the map.</summary>
    internal static FileNotice OfMap(ChartCitation citation) => new(citation, [Strings.FileCreditTowns]);

    /// <summary>Writes it as properties of the JSON object that is open.</summary>
    internal void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteString("address", Citation.Address);
        json.WriteString("citation", Citation.Undated);
        json.WriteStartObject("license");
        WriteLicence(json);
        json.WriteEndObject();
        json.WriteStrings("credits", Credits);
    }

    /// <summary>The properties of a licence, as data packages name them.</summary>
    internal static void WriteLicence(Utf8JsonWriter json)
    {
        json.WriteString("name", Terms.LicenceName);
        json.WriteString("title", Strings.FileLicence);
        json.WriteString("path", Terms.LicenceAddress);
    }

    /// <summary>
    /// Says the same in the head of the answer, for formats that have no place for it: address to cite (RFC 8574), licence, and
    /// what describes a table.
    /// </summary>
    /// <param name="http">The answer.</param>
    /// <param name="description">Full address of the table's description, or null.</param>
    internal void AddLinks(HttpContext http, string? description = null)
    {
        Add(Citation.Address, "cite-as", "");
        Add(Terms.LicenceAddress, "license", "");
        if (description is not null) Add(description, "describedby", $"; type=\"{CsvMetadata.Type}\"");

        void Add(string address, string relation, string more)
        {
            if (PublicAddress.InHeader(address) is { } plain)
                http.Response.Headers.Append("Link", $"<{plain}>; rel=\"{relation}\"{more}");
        }
    }
}
