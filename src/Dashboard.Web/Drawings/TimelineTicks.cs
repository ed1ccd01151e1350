using System.Globalization;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Drawings;

/// <summary>The ticks of a timeline: the beginnings of years, and of months where there is room, each once.</summary>
internal static class TimelineTicks
{
    /// <summary>How much wider than its words the room of a tick is, so that they end before the next line.</summary>
    private const float Room = 1.7f;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200];
    private static readonly int[] MonthSteps = [1, 3, 6];

    /// <summary>Ticks for all years of a timeline; months only around the part that is shown.</summary>
    /// <param name="whole">All years.</param>
    /// <param name="part">Those that are shown.</param>
    /// <param name="width">Pixels for these.</param>
    /// <param name="size">Size of the letters in pixels.</param>
    internal static IReadOnlyList<TickText> Of(YearSpan whole, YearSpan part, float width, float size)
    {
        var year = width / part.Years;
        var room = Text("2000", size).Width * Room;
        var step = Steps.FirstOrDefault(s => s * year >= room, Steps[^1]);
        var first = (int)Math.Ceiling(whole.From / (double)step) * step;
        var years = Enumerable.Range(0, Math.Max(0, ((whole.To - first) / step) + 1)).Select(i => first + (i * step))
            .Select(y => new TickText(y, Text(y.ToString(CultureInfo.InvariantCulture), size)));
        return [.. years, .. Months(part, year, room, size)];
    }

    private static IEnumerable<TickText> Months(YearSpan part, float year, float room, float size)
    {
        if (MonthSteps.FirstOrDefault(s => s * year / 12 >= room) is not (> 0 and var step)) yield break;
        var names = CultureInfo.CurrentCulture.DateTimeFormat.AbbreviatedMonthNames;
        for (var y = part.From - part.Years; y < part.To + part.Years; y++)
        {
            for (var month = step; month < 12; month += step)
                yield return new TickText(y + (month / 12.0), Text(names[month], size));
        }
    }

    private static TextBlock Text(string text, float size) => TextBlock.Of(text, size);
}
