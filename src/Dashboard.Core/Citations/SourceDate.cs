using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Citations;

/// <summary>The parts of a date of the record: year, month and day as far as they are known.</summary>
internal static class SourceDate
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    internal static IReadOnlyList<int> Parts(string date) =>
        [.. date.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(p => int.Parse(p, CultureInfo.InvariantCulture))];

    internal static string Year(Source source) => source.Date.Length >= 4 ? source.Date[..4] : "";

    /// <summary>"2018", "2018, March", "2018, March 4", or "n.d."</summary>
    internal static string Apa(Source source) => Parts(source.Date) switch
    {
        [var y] => y.ToString(CultureInfo.InvariantCulture),
        [var y, var m] => string.Create(CultureInfo.InvariantCulture, $"{y}, {Month(m)}"),
        [var y, var m, var d] => string.Create(CultureInfo.InvariantCulture, $"{y}, {Month(m)} {d}"),
        _ => "n.d.",
    };

    /// <summary>"March 4, 2018" for a whole date.</summary>
    internal static string ApaDay(string date) =>
        DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", English);

    /// <summary>"04.03.2018" for a day, as GOST writes it; shorter dates as they are.</summary>
    internal static string Gost(string date) => Parts(date) switch
    {
        [var y, var m, var d] => string.Create(CultureInfo.InvariantCulture, $"{d:00}.{m:00}.{y}"),
        [var y, var m] => string.Create(CultureInfo.InvariantCulture, $"{m:00}.{y}"),
        _ => date,
    };

    private static string Month(int month) => English.DateTimeFormat.GetMonthName(month);
}
