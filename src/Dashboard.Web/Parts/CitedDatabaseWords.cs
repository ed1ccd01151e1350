using System.Globalization;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Parts;

/// <summary>Says how a printed value stands to the one of the database that its document cites.</summary>
internal static class CitedDatabaseWords
{
    internal static string Of(FigureRow printed, FigureRow held)
    {
        if (CitedDatabase.IsSame(printed, held)) return Strings.CitedSame;
        if (CitedDatabase.Distance(printed, held) is not { } distance) return "";
        var percent = Math.Abs(distance).ToString("0.0", CultureInfo.CurrentCulture);
        return Words.Fill(distance < 0 ? Strings.CitedLower : Strings.CitedHigher, percent);
    }
}
