namespace Dashboard.Web.Links;

/// <summary>A table's order as an address names it: parameter <c>sort</c>, a column, and <c>-descending</c> behind it.</summary>
/// <param name="Column">Name of the column, or empty for the order of the record.</param>
/// <param name="Descending">Largest first.</param>
public readonly record struct FigureOrder(string Column, bool Descending)
{
    private const string Name = "sort", Down = "-descending";

    /// <summary>The columns that a table can be sorted by.</summary>
    internal static readonly string[] Columns = ["quantity", "country", "period", "value", "status", "source", "page", "printed"];

    /// <summary>Reads the order; what is no column is reported.</summary>
    public static FigureOrder Read(AddressReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.Text(Name) is not { } text) return default;
        var descending = text.EndsWith(Down, StringComparison.Ordinal);
        var column = descending ? text[..^Down.Length] : text;
        if (Columns.Contains(column)) return new(column, descending);
        reader.Report(Name, text, string.Join(", ", Columns) + ", each also with " + Down);
        return default;
    }

    /// <summary>The parameter, or an empty value for the order of the record.</summary>
    public (string Name, string Value) Parameter => (Name, string.IsNullOrEmpty(Column) ? "" : Column + (Descending ? Down : ""));

    /// <summary>Upwards, then downwards, then in the order of the record again.</summary>
    public FigureOrder Next(string column) => Column != column ? new(column, false) : Descending ? default : new(column, true);
}
