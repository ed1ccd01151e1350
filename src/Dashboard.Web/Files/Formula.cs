using System.Text.RegularExpressions;

namespace Dashboard.Web.Files;

/// <summary>What a spreadsheet that opens a CSV file would run as a formula.</summary>
internal static partial class Formula
{
    /// <summary>
    /// The text with an apostrophe wherever a formula would begin: at the start, and after whatever a spreadsheet of another
    /// country takes for the end of a cell. "-65" and "+4.5 %" are numbers to a spreadsheet, and stay as they are.
    /// </summary>
    internal static string Guarded(string text) => Begin().Replace(text, "'");

    /// <summary>
    /// Also with quotation marks before it, which such a spreadsheet drops, and in the full-width forms of East Asian keyboards.
    /// </summary>
    [GeneratedRegex(
        """(?<=(?:\A|[;,\t\r\n])"*)(?=[=@＝＠＋－]|[+-](?!\d+(?:[.,]\d+)?(?:\u00A0| )?%?(?:\z|[;,\t\r\n])))""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Begin();
}
