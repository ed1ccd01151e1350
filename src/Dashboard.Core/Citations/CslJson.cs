using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Core.Record;

namespace Dashboard.Core.Citations;

/// <summary>Sources in the JSON of the Citation Style Language 1.0.2, which reference managers read.</summary>
public static class CslJson
{
    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A JSON list of the sources.</summary>
    public static string Of(IEnumerable<Source> sources) => Text(sources.Select(s => Item(s, "")));

    internal static string Of(Source source, string version) => Text([Item(source, version)]);

    private static string Text(IEnumerable<JsonObject> items) => new JsonArray([.. items]).ToJsonString(Options);

    private static JsonObject Item(Source source, string version)
    {
        var item = new JsonObject { ["id"] = source.Id, ["type"] = Codes.Of(source.Type), ["title"] = source.Title };
        var people = Contributor.Of(source);
        Add(item, "author", [.. people.Where(p => !p.IsEditor)]);
        Add(item, "editor", [.. people.Where(p => p.IsEditor)]);
        Add(item, "issued", source.Date);
        Add(item, "accessed", source.Accessed);
        foreach (var (name, value) in new[]
        {
            ("container-title", source.Container), ("volume", source.Volume), ("issue", source.Issue), ("page", source.Pages),
            ("publisher", source.Publisher), ("publisher-place", source.PublisherPlace), ("DOI", source.Doi),
            ("URL", source.Url), ("language", source.Language), ("version", version),
        })
            if (value.Length > 0) item[name] = value;
        return item;
    }

    private static void Add(JsonObject item, string name, IReadOnlyList<Contributor> people)
    {
        if (people.Count > 0)
            item[name] = new JsonArray([.. people.Select(p => p.IsOrganisation
                ? new JsonObject { ["literal"] = p.Family } : new JsonObject { ["family"] = p.Family, ["given"] = p.Given })]);
    }

    private static void Add(JsonObject item, string name, string date)
    {
        if (date.Length == 0) return;
        var parts = new JsonArray([.. SourceDate.Parts(date).Select(p => JsonValue.Create(p))]);
        item[name] = new JsonObject { ["date-parts"] = new JsonArray(parts) };
    }
}
