namespace Dashboard.Core.Tables;

/// <summary>Holds a data package against itself and against what the program needs.</summary>
internal static class PackageCheck
{
    internal static IEnumerable<RecordProblem> Check(DataPackage package)
    {
        var messages = NeededTables.All.SelectMany(needed => Needed(package, needed.Key, needed.Value))
            .Concat(package.Tables.SelectMany(table => Patterns(table).Concat(Keys(package, table))));
        return messages.Select(message => new RecordProblem(DataPackage.FileName, null, null, message)
        {
            Kind = ProblemKind.Package,
        });
    }

    private static IEnumerable<string> Needed(DataPackage package, string name, NeededTable needed)
    {
        if (package.Table(name) is not { } table)
        {
            // A resource that is declared but not understood has its problem already.
            if (!package.Declared.Contains(name)) yield return $"the table {name} is not declared";
            yield break;
        }
        foreach (var column in needed.Columns)
        {
            if (table.Field(column.Name) is not { } field)
                yield return $"table {name}: the column {column.Name} is not declared, and the program needs it";
            else if (field.Type != column.Type)
                yield return $"table {name}, column {column.Name}: the type is {field.Type}, and the program needs {column.Type}";
            else if (column.References is { } target
                && !table.ForeignKeys.Any(k => k.Columns is [var from] && from == column.Name && k.Table == target))
                yield return $"table {name}, column {column.Name}: the foreign key to the table {target} is not declared, "
                    + "and the program needs it";
        }
        if (needed.Key is { } key && !(table.PrimaryKey is [var only] && only == key))
            yield return $"table {name}: the primary key must be {key}";
    }

    private static IEnumerable<string> Patterns(TableSchema table) => table.Fields.Where(f => !f.PatternIsSound())
        .Select(f => $"table {table.Name}, column {f.Name}: the pattern \"{f.Pattern}\" "
            + "is not a regular expression without look-around and back-references");

    private static IEnumerable<string> Keys(DataPackage package, TableSchema table)
    {
        foreach (var column in table.PrimaryKey.Where(c => table.Field(c) is null))
            yield return $"table {table.Name}: the primary key names the column {column}, which is not declared";
        foreach (var key in table.ForeignKeys)
        {
            foreach (var column in key.Columns.Where(c => table.Field(c) is null))
                yield return $"table {table.Name}: a foreign key names the column {column}, which is not declared";
            var target = key.Table.Length == 0 ? table : package.Table(key.Table);
            if (target is null && !package.Declared.Contains(key.Table))
                yield return $"table {table.Name}: a foreign key names the table {key.Table}, which is not declared";
            foreach (var column in key.TableColumns.Where(c => target is not null && target.Field(c) is null))
                yield return $"table {table.Name}: a foreign key names the column {column} "
                    + $"of the table {target!.Name}, which is not declared";
        }
    }
}
