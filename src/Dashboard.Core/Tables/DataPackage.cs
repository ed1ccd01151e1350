namespace Dashboard.Core.Tables;

/// <summary>
/// The schema of the record as <c>datapackage.json</c> declares it (Frictionless Data Package and Table Schema): the only
/// place where columns, types and keys are declared.
/// </summary>
/// <param name="Tables">Resources with a schema.</param>
/// <param name="OtherFiles">Paths of resources without a schema; they are JSON.</param>
/// <param name="Declared">Names of all tables, also of those that could not be understood.</param>
internal sealed record DataPackage(
    IReadOnlyList<TableSchema> Tables, IReadOnlyList<string> OtherFiles, IReadOnlySet<string> Declared)
{
    internal const string FileName = "datapackage.json";

    /// <summary>When the record was put together, or null where the package names no such time.</summary>
    internal DateTimeOffset? Created { get; init; }

    /// <summary>Paths of every resource.</summary>
    internal IEnumerable<string> Paths => Tables.Select(t => t.Path).Concat(OtherFiles);

    internal TableSchema? Table(string name) => Tables.FirstOrDefault(t => t.Name == name);
}
