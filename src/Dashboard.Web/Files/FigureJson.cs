using Dashboard.Core.Queries;

namespace Dashboard.Web.Files;

/// <summary>Writes a figure as JSON: the fields of its row in its chart's CSV, and what the record holds around it.</summary>
internal static class FigureJson
{
    /// <param name="context">The figure.</param>
    /// <param name="dataVersion">Data version of the record.</param>
    /// <param name="address">Full address of its page.</param>
    /// <param name="citation">How to cite it, in one sentence.</param>
    internal static byte[] Write(FigureContext context, string dataVersion, string address, string citation) =>
        JsonBytes.Write(JsonBytes.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", context.Figure.Id);
            json.WriteString("address", address);
            json.WriteString("dataVersion", dataVersion);
            json.WriteString("chart", context.Figure.Chart);
            ChartColumns.All.WriteProperties(json, context.Figure);
            json.WriteString("citation", citation);
            json.WriteStartObject("license");
            FileNotice.WriteLicence(json);
            json.WriteEndObject();
            json.WriteStrings("rivals", context.Rivals.Select(r => r.Id));
            json.WriteStrings("checkedBy", context.Checks.Select(c => c.Claim.Id));
            json.WriteEndObject();
        });
}
