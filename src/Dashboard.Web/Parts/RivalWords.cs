using System.Globalization;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Parts;

/// <summary>Says how another claim for the same stands to a figure.</summary>
internal static class RivalWords
{
    /// <summary>How units of shares begin in the record; a percentage of a percentage would be misread.</summary>
    private const string Share = "percent";

    /// <summary>How far the other claim lies above or below the figure; empty where one of them is a range.</summary>
    internal static string Of(FigureRow figure, FigureRow rival)
    {
        if ((rival.Value, rival.Low, rival.High) == (figure.Value, figure.Low, figure.High)) return Strings.RivalSame;
        if (rival.Value - figure.Value is not { } difference) return "";
        if (figure.Unit.StartsWith(Share, StringComparison.Ordinal))
            return Fill(difference < 0 ? Strings.RivalPointsLower : Strings.RivalPointsHigher, difference);
        if (CitedDatabase.Distance(rival, figure) is not { } percent) return "";
        return Fill(percent < 0 ? Strings.RivalLower : Strings.RivalHigher, percent);
    }

    private static string Fill(string words, double distance) =>
        Words.Fill(words, Math.Abs(distance).ToString("#,##0.#", CultureInfo.CurrentCulture));
}
