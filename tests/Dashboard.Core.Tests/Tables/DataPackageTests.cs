using System.Text.Json.Nodes;
using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Tables;

public sealed class DataPackageTests : IDisposable
{
    private const string Package = "datapackage.json";
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Read_NotJson_SaysLineAndColumn()
    {
        _copy.Write(Package, "{\n  \"name\": oops\n}");
        Problems.AreExactly(_copy, "datapackage.json, row 2: this is not JSON: line 2, column 11");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"resources\": 1}")]
    public void Read_NoResources_SaysWhatIsMissing(string json)
    {
        _copy.Write(Package, json);
        Problems.AreExactly(
            _copy, "datapackage.json: the list of resources is missing; it names the tables and files of the record");
    }

    [Fact]
    public void Read_TextThatIsNotUnicode_IsAProblem()
    {
        _copy.Write(Package, """{"resources": [{"name": "\ud800", "path": "a.csv"}]}""");
        Problems.AreExactly(_copy, "datapackage.json: a text in the file is not Unicode");
    }

    [Fact]
    public void Read_EmptyListOfResources_NamesEveryTableThatIsNeeded()
    {
        _copy.Write(Package, """{"resources": []}""");
        string[] tables =
        [
            "sources", "entities", "indicators", "observations", "gaps", "organisations", "places", "events", "frameworks",
            "classifications", "sections", "spellings", "changes", "claims",
        ];
        Problems.AreExactly(_copy,
            [.. tables.Select(table => $"datapackage.json: the table {table} is not declared")]);
    }

    [Theory]
    [InlineData("../gaps.csv")]
    [InlineData("geo/../../gaps.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\gaps.csv")]
    [InlineData("C:gaps.csv")]
    [InlineData("./gaps.csv")]
    public void Read_PathOutOfTheFolder_IsNotRead(string path)
    {
        Change(package => Resource(package, "gaps")["path"] = path);
        Problems.AreExactly(_copy,
            $"datapackage.json: the path \"{path}\" of the resource gaps leads out of the record's folder; "
            + "allowed are paths below it");
    }

    [Fact]
    public void Read_ResourcesAgainstTheRules_NamesEach()
    {
        _copy.WithoutLessons();
        Change(package =>
        {
            var resources = package["resources"]!.AsArray();
            resources.Add(new JsonObject { ["path"] = "more.csv" });
            resources.Add(new JsonObject { ["name"] = "gaps", ["path"] = "more.csv" });
            resources.Add(new JsonObject { ["name"] = "inline", ["data"] = new JsonArray() });
            resources.Add(new JsonObject { ["name"] = "gaps-again", ["path"] = "gaps.csv" });
            resources.Add(new JsonObject { ["name"] = "loose", ["path"] = "loose.csv" });
        });
        Problems.AreExactly(_copy,
            "datapackage.json: resource 17 has no name",
            "datapackage.json: the resource gaps is declared twice",
            "datapackage.json: the resource inline has no path",
            "datapackage.json: the path gaps.csv belongs to two resources",
            "datapackage.json: the table loose has no schema");
    }

    [Fact]
    public void Read_FieldsAgainstTheRules_NamesEach()
    {
        Change(package =>
        {
            var fields = Resource(package, "places")["schema"]!["fields"]!.AsArray();
            Field(package, "places", "note")["type"] = "text";
            Field(package, "places", "city")["constraints"] = new JsonObject
            {
                ["pattern"] = "(",
                ["required"] = "yes",
                ["maxLength"] = 3,
                ["minimum"] = 2,
                ["enum"] = new JsonArray(1),
            };
            Field(package, "places", "lat")["constraints"]!["minimum"] = "low";
            fields.Add(new JsonObject { ["type"] = "string" });
            fields.Add(new JsonObject { ["name"] = "id", ["type"] = "string" });
        });
        Problems.AreExactly(_copy,
            "datapackage.json: table places, column city: the constraint maxLength is not one of required, unique, "
            + "pattern, enum, minimum, maximum",
            "datapackage.json: table places, column city: required must be true or false",
            "datapackage.json: table places, column city: enum must be a list of texts",
            "datapackage.json: table places, column city: minimum is for columns of the types integer and number",
            "datapackage.json: table places, column lat: minimum must be a number",
            "datapackage.json: table places, column note: the type \"text\" is not one of string, integer, number",
            "datapackage.json: table places: a column has no name",
            "datapackage.json: table places: the column id is declared twice",
            "datapackage.json: table places, column city: "
            + "the pattern \"(\" is not a regular expression without look-around and back-references");
    }

    [Fact]
    public void Read_KeysAgainstTheRules_NamesEach()
    {
        Change(package =>
        {
            var schema = Resource(package, "gaps")["schema"]!;
            schema["primaryKey"] = new JsonArray("indicator", "year");
            schema["missingValues"] = new JsonArray("", "-");
            var keys = schema["foreignKeys"]!.AsArray();
            keys.Add(new JsonObject { ["fields"] = "note" });
            keys.Add(Key("year", "sources", "id"));
            keys.Add(Key("note", "sources", "number"));
            keys.Add(Key("note", "letters", "id"));
        });
        Problems.AreExactly(_copy,
            "datapackage.json: table gaps: missingValues must be [\"\"]: a value that is missing is an empty field",
            "datapackage.json: table gaps: a foreign key needs fields and a reference with resource and as many fields",
            "datapackage.json: table gaps: the primary key names the column year, which is not declared",
            "datapackage.json: table gaps: a foreign key names the column year, which is not declared",
            "datapackage.json: table gaps: a foreign key names the column number of the table sources, which is not declared",
            "datapackage.json: table gaps: a foreign key names the table letters, which is not declared");
    }

    [Fact]
    public void Read_NeededColumnKeyAndTypeNotDeclared_NamesEach()
    {
        Change(package =>
        {
            var fields = Resource(package, "observations")["schema"]!["fields"]!.AsArray();
            fields.Remove(Field(package, "observations", "bound"));
            Resource(package, "observations")["schema"]!["foreignKeys"]!.AsArray().RemoveAt(2);
            Field(package, "indicators", "order")["type"] = "number";
            Resource(package, "sources")["schema"]!["primaryKey"] = "short_citation";
        });
        Problems.AreExactly(_copy,
            "datapackage.json: table sources: the primary key must be id",
            "datapackage.json: table indicators, column order: the type is number, and the program needs integer",
            "datapackage.json: table observations, column source: "
            + "the foreign key to the table sources is not declared, and the program needs it",
            "datapackage.json: table observations: the column bound is not declared, and the program needs it",
            "observations.csv, row 1, column bound: the column is unknown; "
            + "allowed are id, indicator, iso3, period, period_start, period_end, value, low, high, status, basis, source, "
            + "locator, cited_id, cited_source, printed_as, note");
    }

    [Fact]
    public void Read_CodeDeclaredThatTheProgramDoesNotKnow_NamesTheRow()
    {
        Change(package => Field(package, "observations", "bound")["constraints"]!["enum"]!.AsArray().Add("nearly"));
        var row = _copy.Edit("observations.csv", "military-spending,RUS,2015", ",exact,", ",nearly,");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}, column bound: \"nearly\" is unknown to the program; "
            + "it knows exact, about, at-least, at-most");
    }

    [Fact]
    public void Read_RequiredNoLongerDeclared_IsStillNeeded()
    {
        Change(package => Field(package, "places", "lat")["constraints"]!["required"] = false);
        var row = _copy.Edit("places.csv", "rs-cairo,", "30.0626", "");
        Problems.AreExactly(_copy, $"places.csv, row {row}, column lat: a value is required");
    }

    [Fact]
    public void Read_OutlinesMissingOrNotJson_NamesEach()
    {
        _copy.Delete("geo/world.geojson");
        _copy.Write("geo/central-asia.geojson", "{\"type\": \"FeatureCollection\",");
        Problems.AreExactly(_copy,
            "geo/central-asia.geojson, row 1: this is not JSON: line 1, column 29",
            "geo/world.geojson: the file cannot be read: it does not exist");
    }

    [Fact]
    public void Read_TableOfItsOwn_IsCheckedToo()
    {
        Change(package => package["resources"]!.AsArray().Add(new JsonObject
        {
            ["name"] = "towns",
            ["path"] = "towns.csv",
            ["schema"] = new JsonObject
            {
                ["fields"] = new JsonArray(
                    new JsonObject { ["name"] = "iso3", ["type"] = "string" },
                    new JsonObject { ["name"] = "town", ["type"] = "string" },
                    new JsonObject { ["name"] = "region_of", ["type"] = "string" }),
                ["primaryKey"] = new JsonArray("iso3", "town"),
                ["foreignKeys"] = new JsonArray(new JsonObject
                {
                    ["fields"] = new JsonArray("iso3", "region_of"),
                    ["reference"] = new JsonObject { ["resource"] = "", ["fields"] = new JsonArray("iso3", "town") },
                }),
            },
        }));
        _copy.Write("towns.csv", "iso3,town,region_of\nKAZ,Almaty,\nKAZ,Talgar,Almaty\nKGZ,Osh,Almaty\n");
        Problems.AreExactly(
            _copy, "towns.csv, row 4, column iso3, region_of: \"KGZ, Almaty\" is in no row of towns.csv, column iso3, town");
    }

    [Fact]
    public void Read_AnyPartOfThePackageReplaced_NeverThrows()
    {
        JsonNode?[] replacements = [null, 7, "x", new JsonArray(), new JsonObject()];
        var count = Nodes(JsonNode.Parse(_copy.Text(Package))!).Count();
        for (var i = 0; i < count; i += 37)
        {
            var package = JsonNode.Parse(_copy.Text(Package))!;
            var node = Nodes(package).ElementAt(i);
            node.ReplaceWith(replacements[i % replacements.Length]?.DeepClone());
            using var broken = new RecordCopy();
            broken.Write(Package, package.ToJsonString());
            var reading = RecordReader.Read(broken.Folder);
            Assert.Equal(reading.Record is null, reading.Problems.Count > 0);
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode root)
    {
        var children = root switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Nodes(child).Prepend(child));
    }

    private static JsonObject Key(string column, string table, string target) =>
        new() { ["fields"] = column, ["reference"] = new JsonObject { ["resource"] = table, ["fields"] = target } };

    private static JsonNode Resource(JsonNode package, string name) =>
        package["resources"]!.AsArray().First(r => (string?)r!["name"] == name)!;

    private static JsonNode Field(JsonNode package, string table, string name) =>
        Resource(package, table)["schema"]!["fields"]!.AsArray().First(f => (string?)f!["name"] == name)!;

    private void Change(Action<JsonNode> change)
    {
        var package = JsonNode.Parse(_copy.Text(Package))!;
        change(package);
        _copy.Write(Package, package.ToJsonString());
    }
}
