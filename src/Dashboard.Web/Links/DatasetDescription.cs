using System.Globalization;
using System.Text.Json.Nodes;
using Dashboard.Core.Charts;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Links;

/// <summary>
/// Describes what a page shows as a dataset, in the words of schema.org (JSON-LD), for search engines of data and reference
/// managers.
/// </summary>
/// <param name="full">Makes the full address of a page or file from its path.</param>
internal sealed class DatasetDescription(Func<string, string> full)
{
    /// <summary>A chart, as filtered.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="query">The query that it answers.</param>
    /// <param name="created">When the record was put together, or null.</param>
    internal MarkupString Of(ChartSpec spec, ChartQuery query, DateTimeOffset? created)
    {
        var rows = spec.Rows.Concat(spec.Facts).ToList();
        var dated = rows.Where(r => r.IsDated).ToList();
        var data = Common(spec.Title, spec.Summary,
            Addresses.Chart(spec.Slug, query.ForFiles()), spec.DataVersion, spec.Sources, created);
        if (dated.Count > 0)
            data["temporalCoverage"] = string.Create(CultureInfo.InvariantCulture,
                $"{dated.Min(r => r.PeriodStart):0000}/{dated.Max(r => r.PeriodEnd ?? r.PeriodStart):0000}");
        data["spatialCoverage"] = Places(rows.Select(r => (r.Entity, r.Iso3)));
        data["variableMeasured"] = new JsonArray([.. rows.Select(r => (r.Quantity, r.Unit)).Distinct()
            .Select(v => new JsonObject { ["@type"] = "PropertyValue", ["name"] = v.Quantity, ["unitText"] = v.Unit })]);
        data["distribution"] = Downloads(
            [
                ("text/csv", Addresses.ChartFile(spec.Slug, "csv", query)),
                ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    Addresses.ChartFile(spec.Slug, "xlsx", query)),
                ("application/json", Addresses.ChartFile(spec.Slug, "json", query)),
                ("image/png", Addresses.ChartFile(spec.Slug, "png", query)),
                ("image/svg+xml", Addresses.ChartFile(spec.Slug, "svg", query)),
            ]);
        return Element(data);
    }

    /// <summary>The map, as filtered.</summary>
    /// <param name="spec">The map.</param>
    /// <param name="query">The query that it answers.</param>
    /// <param name="created">When the record was put together, or null.</param>
    internal MarkupString Of(MapSpec spec, MapQuery query, DateTimeOffset? created)
    {
        var data = Common(spec.Title, spec.Summary, Addresses.Map(query.ForFiles()), spec.DataVersion,
            spec.Sources, created);
        data["spatialCoverage"] = Places(
            spec.Marks.SelectMany(m => m.Places).Select(p => (p.Place.CountryAsListed, p.Place.Iso3)).DistinctBy(p => p.Iso3));
        data["variableMeasured"] = new JsonArray([.. spec.Kinds.Select(k => (JsonNode)k.Name)]);
        data["creditText"] = Strings.FileCreditTowns;
        data["distribution"] = Downloads(
            [
                ("text/csv", Addresses.MapFile("csv", query)), ("application/geo+json", Addresses.MapFile("geojson", query)),
                ("image/png", Addresses.MapFile("png", query)), ("image/svg+xml", Addresses.MapFile("svg", query)),
            ]);
        return Element(data);
    }

    private JsonObject Common(string name, string description, string path, string dataVersion, IEnumerable<SourceLine> sources,
        DateTimeOffset? created)
    {
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["@id"] = full(path),
            ["name"] = name,
            ["description"] = description,
            ["url"] = full(path),
            ["identifier"] = full(path),
            ["version"] = Addresses.ShortVersion(dataVersion),
            ["license"] = Terms.LicenceAddress,
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            ["creator"] = Project("Organization"),
            ["includedInDataCatalog"] = Project("DataCatalog"),
            ["citation"] = new JsonArray([.. sources.Select(s => (JsonNode)s.Citation)]),
        };
        if (created is { } time) data["dateModified"] = time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return data;
    }

    private JsonObject Project(string type) => new() { ["@type"] = type, ["name"] = Strings.AppName, ["url"] = full("/") };

    private static JsonArray Places(IEnumerable<(string Name, string Iso3)> places) => new(
        [.. places.Distinct().Select(p => new JsonObject { ["@type"] = "Place", ["name"] = p.Name, ["identifier"] = p.Iso3 })]);

    private JsonArray Downloads(IEnumerable<(string Type, string Path)> files) => new(
        [.. files.Select(f => new JsonObject
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = f.Type,
            ["contentUrl"] = full(f.Path),
            ["license"] = Terms.LicenceAddress,
        })]);

    /// <summary>A block of data, which no browser runs; its text is escaped so that it cannot end the element.</summary>
    private static MarkupString Element(JsonObject data) =>
        new($"<script type=\"application/ld+json\">{data.ToJsonString()}</script>");
}
