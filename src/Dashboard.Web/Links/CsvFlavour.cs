using Dashboard.Core.Record;

namespace Dashboard.Web.Links;

/// <summary>
/// For whom a CSV file is written: parameter <c>csv</c>. For people it begins with a byte order mark, without which Excel reads
/// it in an old encoding, and text that a spreadsheet would run as a formula has an apostrophe before it.
/// </summary>
internal enum CsvFlavour
{
    /// <summary>Commas and decimal points: opens right where the system is English.</summary>
    Comma,

    /// <summary>Semicolons and decimal commas: opens right where the system is Russian, Kazakh or German.</summary>
    Semicolon,

    /// <summary>Commas and decimal points without mark and apostrophes: the text of the record, letter by letter.</summary>
    Plain,
}

/// <summary>Reads and names flavours.</summary>
internal static class CsvFlavours
{
    /// <summary>Name of the parameter.</summary>
    internal const string Parameter = "csv";

    /// <summary>The flavour that an address asks for.</summary>
    internal static CsvFlavour Read(AddressReader reader) => reader.Code<CsvFlavour>(Parameter) ?? CsvFlavour.Comma;

    /// <summary>The parameter as an address has it; empty for the usual flavour.</summary>
    internal static (string Name, string Value) Of(CsvFlavour flavour) =>
        (Parameter, flavour == CsvFlavour.Comma ? "" : Codes.Of(flavour));

    /// <summary>What stands between two cells.</summary>
    internal static char Separator(this CsvFlavour flavour) => flavour == CsvFlavour.Semicolon ? ';' : ',';

    /// <summary>What stands before the fraction of a number.</summary>
    internal static char DecimalMark(this CsvFlavour flavour) => flavour == CsvFlavour.Semicolon ? ',' : '.';
}
