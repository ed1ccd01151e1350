using System.Globalization;

namespace Dashboard.Core.Tables;

/// <summary>Something wrong in the record.</summary>
/// <param name="File">File below the record's folder.</param>
/// <param name="Row">Row as a spreadsheet shows it (the header is row 1), or null.</param>
/// <param name="Column">Column name, or null.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record RecordProblem(string File, int? Row, string? Column, string Message)
{
    /// <summary>One line: where, then what.</summary>
    public override string ToString() => string.Concat(
        File,
        Row is { } row ? string.Create(CultureInfo.InvariantCulture, $", row {row}") : "",
        Column is { } column ? $", column {column}" : "",
        ": ",
        Message);
}
