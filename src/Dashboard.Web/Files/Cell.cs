using System.Globalization;
using Dashboard.Web.Links;

namespace Dashboard.Web.Files;

/// <summary>A cell of a file: a number, or text.</summary>
internal readonly record struct Cell
{
    private readonly string? _text;

    private Cell(string? text, double? number) => (_text, Number) = (text, number);

    /// <summary>The number, or null for text and for an empty cell.</summary>
    internal double? Number { get; }

    /// <summary>The text as it is; empty for a number and for an empty cell.</summary>
    internal string Plain => _text ?? "";

    /// <summary>What a CSV file of a flavour holds: the text, or the number in its shortest form.</summary>
    internal string In(CsvFlavour flavour)
    {
        if (Number is not { } number) return flavour == CsvFlavour.Plain ? Plain : Formula.Guarded(Plain);
        var written = number.ToString("R", CultureInfo.InvariantCulture);
        return flavour == CsvFlavour.Semicolon ? written.Replace('.', ',') : written;
    }

    public static implicit operator Cell(string text) => new(text, null);

    public static implicit operator Cell(double? number) => new(null, number);

    public static implicit operator Cell(int? number) => new(null, number);
}
