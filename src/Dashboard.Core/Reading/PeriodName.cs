using System.Globalization;

namespace Dashboard.Core.Reading;

/// <summary>Reads the names of periods that say their years: <c>2014</c>, <c>1990–2011</c>, <c>since 2005</c>.</summary>
internal static class PeriodName
{
    private const string Since = "since ";

    /// <summary>First and, when it is named, last year; null for any other name, such as <c>2015/16</c>.</summary>
    internal static (int Start, int? End)? Years(string period)
    {
        if (Year(period) is { } single) return (single, single);
        if (period.StartsWith(Since, StringComparison.Ordinal))
            return Year(period[Since.Length..]) is { } since ? (since, null) : null;
        return period.Split('–', '-') is [var first, var last] && Year(first) is { } start && Year(last) is { } end
            ? (start, end) : null;
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
