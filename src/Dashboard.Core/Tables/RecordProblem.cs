using System.Globalization;

namespace Dashboard.Core.Tables;

/// <summary>At which step a problem was found.</summary>
public enum ProblemKind
{
    /// <summary>A value that does not fit its column.</summary>
    Value,

    /// <summary>A file that cannot be read.</summary>
    File,

    /// <summary>What the data package declares.</summary>
    Package,

    /// <summary>A file that is no table, or no JSON.</summary>
    Form,

    /// <summary>A value that stands twice, or in no row of the table that it points to.</summary>
    Key,

    /// <summary>A row that breaks a rule of the record.</summary>
    Rule,
}

/// <summary>Something wrong in the record.</summary>
/// <param name="File">File below the record's folder.</param>
/// <param name="Row">Row as a spreadsheet shows it (the header is row 1), or line of a JSON file; or null.</param>
/// <param name="Column">Column name, or in a JSON file the path of the value; or null.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record RecordProblem(string File, int? Row, string? Column, string Message)
{
    /// <summary>At which step it was found.</summary>
    public ProblemKind Kind { get; init; }

    private bool IsJson => File.EndsWith(".json", StringComparison.Ordinal) && File != DataPackage.FileName;

    /// <summary>One line: where, then what.</summary>
    public override string ToString() => string.Concat(
        File,
        Row is { } row ? string.Create(CultureInfo.InvariantCulture, $", {(IsJson ? "line" : "row")} {row}") : "",
        Column is { } column ? IsJson ? $", {column}" : $", column {column}" : "",
        ": ",
        Message);
}
