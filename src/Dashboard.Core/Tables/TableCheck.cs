using System.Globalization;

namespace Dashboard.Core.Tables;

/// <summary>Holds every row against the types, constraints and keys of its schema.</summary>
internal static class TableCheck
{
    private const char Between = '\u001F';

    /// <summary>Checks values and keys of one table and returns the rows whose values are sound each by itself.</summary>
    internal static Table Check(Table table, List<RecordProblem> problems)
    {
        var schema = table.Schema;
        var sound = new List<TableRow>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var before = problems.Count;
            foreach (var field in schema.Fields)
                if (row[field.Name] is { } value
                    && (FieldCheck.Fault(field, value) ?? LetterRule.Fault(schema.Name, field.Name, value)) is { } message)
                    problems.Add(new(schema.Path, row.Number, field.Name, message));
            if (problems.Count == before) sound.Add(row);
        }
        if (schema.PrimaryKey.Count > 0) CheckUnique(table, schema.PrimaryKey, problems);
        foreach (var field in schema.Fields.Where(f => f.Unique && !(schema.PrimaryKey is [var key] && key == f.Name)))
            CheckUnique(table, [field.Name], problems);
        return table with { Rows = sound };
    }

    /// <summary>Checks that the values of foreign keys exist. A table that could not be read whole is not asked.</summary>
    internal static void CheckForeignKeys(Table table, IReadOnlyDictionary<string, Table> tables, List<RecordProblem> problems)
    {
        foreach (var key in table.Schema.ForeignKeys)
        {
            var target = key.Table.Length == 0 ? table : tables.GetValueOrDefault(key.Table);
            if (target is not { IsComplete: true } || key.TableColumns.Any(c => target.Schema.Field(c) is null)) continue;
            var known = target.Rows.Select(row => Key(row, key.TableColumns)).ToHashSet(StringComparer.Ordinal);
            foreach (var row in table.Rows)
                if (Key(row, key.Columns) is { } value && !known.Contains(value))
                    problems.Add(new(table.Schema.Path, row.Number, string.Join(", ", key.Columns),
                        $"\"{Shown(value)}\" is in no row of {target.Schema.Path}, "
                        + $"column {string.Join(", ", key.TableColumns)}")
                    { Kind = ProblemKind.Key });
        }
    }

    private static void CheckUnique(Table table, IReadOnlyList<string> columns, List<RecordProblem> problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
            if (Key(row, columns) is { } key && !seen.TryAdd(key, row.Number))
                problems.Add(new(table.Schema.Path, row.Number, string.Join(", ", columns),
                    string.Create(CultureInfo.InvariantCulture, $"\"{Shown(key)}\" already stands in row {seen[key]}"))
                {
                    Kind = ProblemKind.Key,
                });
    }

    /// <summary>The values of key columns as one text, or null when one is empty or its column is missing.</summary>
    private static string? Key(TableRow row, IReadOnlyList<string> columns)
    {
        var values = new string[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (row[columns[i]] is not { Length: > 0 } value) return null;
            values[i] = value;
        }
        return string.Join(Between, values);
    }

    private static string Shown(string key) => key.Replace(Between.ToString(), ", ", StringComparison.Ordinal);
}
