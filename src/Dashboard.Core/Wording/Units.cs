namespace Dashboard.Core.Wording;

/// <summary>How values of a unit are scaled for an axis: one scale in one chart.</summary>
/// <param name="Divisor">Axis units are values divided by this.</param>
/// <param name="Title">Title of the axis, for example "Thousand persons per year".</param>
internal sealed record Units(double Divisor, string Title)
{
    internal const string Percent = "percent", Rank = "rank";

    /// <summary>How units in millions begin in the record, which is English.</summary>
    private const string Millions = "million ";

    private const double ThousandsFrom = 10_000, MillionsFrom = 10_000_000;

    /// <summary>The unit of one: "channel" of "channels", "event per week" of "events per week", but "million users".</summary>
    internal static string OfOne(string unit)
    {
        var noun = unit.Split(' ')[0];
        var one = noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y"
            : noun.EndsWith('s') ? noun[..^1] : noun;
        return one + unit[noun.Length..];
    }

    /// <summary>Chooses the scale for the largest value of a chart.</summary>
    internal static Units For(IEnumerable<string> units, double largest)
    {
        var names = string.Join(", ", units.Distinct());
        var (divisor, title) = largest switch
        {
            >= ThousandsFrom when names.StartsWith(Millions, StringComparison.Ordinal) =>
                (1e3, Words.Fill(ChartWords.Billion, names[Millions.Length..])),
            >= MillionsFrom => (1e6, Words.Fill(ChartWords.Million, names)),
            >= ThousandsFrom => (1e3, Words.Fill(ChartWords.Thousand, names)),
            _ => (1.0, names),
        };
        return new Units(divisor, Words.Capital(title));
    }
}
