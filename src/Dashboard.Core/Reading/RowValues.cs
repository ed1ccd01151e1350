using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Reading;

/// <summary>Reads the values of one row as types. What is missing or unknown is a problem, never an exception.</summary>
internal sealed class RowValues(string path, TableRow row, List<RecordProblem> problems)
{
    internal int Number => row.Number;

    /// <summary>False after a value could not be read: nothing is made of the row then.</summary>
    internal bool IsSound { get; private set; } = true;

    /// <summary>A text that may be empty.</summary>
    internal string Optional(string column) => Value(column) ?? "";

    internal string Text(string column) => Required(column) ?? "";

    /// <summary>The text of a column earlier records lack: empty there, so that they can still be read and compared.</summary>
    internal string Later(string column) => row[column] ?? "";

    internal int Integer(string column) => Required(column) is { } text ? (int)Parse(column, text) : 0;

    internal int? OptionalInteger(string column) => Value(column) is { Length: > 0 } text ? (int)Parse(column, text) : null;

    internal double Real(string column) => Required(column) is { } text ? Parse(column, text) : 0;

    internal double? OptionalReal(string column) => Value(column) is { Length: > 0 } text ? Parse(column, text) : null;

    internal T Code<T>(string column) where T : struct, Enum
    {
        if (Required(column) is not { } text) return default;
        if (!Codes.TryRead<T>(text, out var value))
            Fail(column, $"\"{text}\" is unknown to the program; it knows {string.Join(", ", Codes.All<T>())}");
        return value;
    }

    private string? Value(string column)
    {
        // A missing column or a wrong type was reported for the whole table.
        if (row[column] is null) IsSound = false;
        return row[column];
    }

    private string? Required(string column)
    {
        var text = Value(column);
        if (text is "") Fail(column, "a value is required");
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private double Parse(string column, string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        Fail(column, $"\"{text}\" is not a number");
        return 0;
    }

    private void Fail(string column, string message)
    {
        IsSound = false;
        problems.Add(new(path, row.Number, column, message));
    }
}
