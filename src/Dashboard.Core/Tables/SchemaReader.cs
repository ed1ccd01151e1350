using System.Text.Json;

namespace Dashboard.Core.Tables;

/// <summary>Reads the schema of one table. What the program cannot check is a problem: nothing is skipped in silence.</summary>
internal sealed class SchemaReader(string table, List<RecordProblem> problems)
{
    private static readonly string[] Types = [FieldSchema.Text, FieldSchema.Integer, FieldSchema.Number];
    private static readonly string[] Constraints = ["required", "unique", "pattern", "enum", "minimum", "maximum"];

    internal TableSchema Read(string path, JsonElement schema)
    {
        var fields = Fields(schema);
        foreach (var fault in DeclaredForm.FaultsOfSchema(schema)) Add(fault);
        if (schema.Part("missingValues") is not null && schema.Names("missingValues") is not [""])
            Add("missingValues must be [\"\"]: a value that is missing is an empty field");
        IReadOnlyList<string> key = [];
        if (schema.Part("primaryKey") is not null)
        {
            key = schema.Names("primaryKey") ?? [];
            if (key.Count == 0) Add("the primary key must be a column or a list of columns");
        }
        return new TableSchema(table, path, fields, key, ForeignKeys(schema));
    }

    private List<FieldSchema> Fields(JsonElement schema)
    {
        var fields = new List<FieldSchema>();
        foreach (var json in schema.Items("fields") ?? [])
        {
            if (json.Text("name") is not { Length: > 0 } name) Add("a column has no name");
            else if (fields.Exists(f => f.Name == name)) Add($"the column {name} is declared twice");
            else fields.Add(Field(name, json));
        }
        if (fields.Count == 0) Add("no columns are declared");
        return fields;
    }

    private FieldSchema Field(string name, JsonElement json)
    {
        var type = json.Text("type") ?? "";
        if (!Types.Contains(type))
        {
            Add(name, $"the type \"{type}\" is not one of {string.Join(", ", Types)}");
            type = FieldSchema.Text;
        }
        foreach (var fault in DeclaredForm.FaultsOfField(json)) Add(name, fault);
        var constraints = json.Part("constraints") ?? default;
        if (constraints.ValueKind == JsonValueKind.Object)
            foreach (var unknown in constraints.EnumerateObject().Select(c => c.Name).Except(Constraints))
                Add(name, $"the constraint {unknown} is not one of {string.Join(", ", Constraints)}");
        return new FieldSchema
        {
            Name = name,
            Type = type,
            Required = Flag(name, constraints, "required"),
            Unique = Flag(name, constraints, "unique"),
            Allowed = Allowed(name, constraints),
            Pattern = Pattern(name, constraints),
            Minimum = Limit(name, type, constraints, "minimum"),
            Maximum = Limit(name, type, constraints, "maximum"),
        };
    }

    private bool Flag(string column, JsonElement constraints, string name)
    {
        var flag = constraints.Part(name)?.ValueKind;
        if (flag is not (null or JsonValueKind.True or JsonValueKind.False)) Add(column, $"{name} must be true or false");
        return flag == JsonValueKind.True;
    }

    private IReadOnlyList<string> Allowed(string column, JsonElement constraints)
    {
        if (constraints.Part("enum") is null) return [];
        var allowed = constraints.Part("enum") is { ValueKind: JsonValueKind.Array } ? constraints.Names("enum") : null;
        if (allowed is null) Add(column, "enum must be a list of texts");
        return allowed ?? [];
    }

    private string? Pattern(string column, JsonElement constraints)
    {
        var pattern = constraints.Text("pattern");
        if (pattern is null && constraints.Part("pattern") is not null) Add(column, "pattern must be a text");
        return pattern;
    }

    private double? Limit(string column, string type, JsonElement constraints, string name)
    {
        if (constraints.Part(name) is not { } limit) return null;
        if (type == FieldSchema.Text)
            Add(column, $"{name} is for columns of the types integer and number");
        else if (limit.ValueKind == JsonValueKind.Number && limit.TryGetDouble(out var value))
            return value;
        else
            Add(column, $"{name} must be a number");
        return null;
    }

    private List<ForeignKey> ForeignKeys(JsonElement schema)
    {
        var keys = new List<ForeignKey>();
        if (schema.Part("foreignKeys") is not null && schema.Items("foreignKeys") is null) Add("foreignKeys must be a list");
        foreach (var json in schema.Items("foreignKeys") ?? [])
        {
            var reference = json.Part("reference") ?? default;
            if (json.Names("fields") is { } columns && reference.Text("resource") is { } target
                && reference.Names("fields") is { } targets && columns.Count == targets.Count)
                keys.Add(new ForeignKey(columns, target, targets));
            else
                Add("a foreign key needs fields and a reference with resource and as many fields");
        }
        return keys;
    }

    private void Add(string message) => problems.Add(
        new(DataPackage.FileName, null, null, $"table {table}: {message}") { Kind = ProblemKind.Package });

    private void Add(string column, string message) => problems.Add(
        new(DataPackage.FileName, null, null, $"table {table}, column {column}: {message}") { Kind = ProblemKind.Package });
}
