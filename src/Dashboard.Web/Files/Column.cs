using System.Text.Json;

namespace Dashboard.Web.Files;

/// <summary>A column of a table, for every format that the table is written in.</summary>
/// <typeparam name="TRow">What a row of the table is made from.</typeparam>
/// <param name="Name">Its name, which readers of the files rely on.</param>
/// <param name="Type">What every value of it is, also where a selection leaves none.</param>
/// <param name="Value">What it holds of a row.</param>
/// <param name="Width">How wide a spreadsheet shows it, in characters.</param>
internal sealed record Column<TRow>(string Name, ColumnType Type, Func<TRow, Cell> Value, double Width);

/// <summary>What a column holds, by the names that Table Schema and CSV on the Web share.</summary>
internal enum ColumnType
{
    /// <summary>Text; where there is none, JSON has an empty one.</summary>
    String,

    /// <summary>A number; where there is none, JSON has null.</summary>
    Number,

    /// <summary>A number without a fraction, such as a year.</summary>
    Integer,
}

/// <summary>Writes rows by the columns of their table.</summary>
internal static class Columns
{
    /// <summary>A column of texts.</summary>
    internal static Column<TRow> Text<TRow>(string name, Func<TRow, string> value, double width = 0) =>
        new(name, ColumnType.String, row => value(row), width);

    /// <summary>A column of numbers.</summary>
    internal static Column<TRow> Number<TRow>(string name, Func<TRow, double?> value, double width = 0) =>
        new(name, ColumnType.Number, row => value(row), width);

    /// <summary>A column of years.</summary>
    internal static Column<TRow> Year<TRow>(string name, Func<TRow, int?> value, double width = 0) =>
        new(name, ColumnType.Integer, row => value(row), width);

    /// <summary>The header row.</summary>
    internal static string[] Names<TRow>(this IReadOnlyList<Column<TRow>> columns) => [.. columns.Select(c => c.Name)];

    /// <summary>The rows below it.</summary>
    internal static IReadOnlyList<Cell[]> Cells<TRow>(this IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows) =>
        [.. rows.Select(row => columns.Select(c => c.Value(row)).ToArray())];

    /// <summary>Writes a row as properties of the object that is open.</summary>
    internal static void WriteProperties<TRow>(this IReadOnlyList<Column<TRow>> columns, Utf8JsonWriter json, TRow row)
    {
        foreach (var column in columns)
        {
            var cell = column.Value(row);
            if (column.Type == ColumnType.String) json.WriteString(column.Name, cell.Plain);
            else if (cell.Number is { } number) json.WriteNumber(column.Name, number);
            else json.WriteNull(column.Name);
        }
    }
}
