using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Wording;

/// <summary>Puts figures and codes into words of the current culture.</summary>
public static class Words
{
    /// <summary>Fills a text of the resources.</summary>
    /// <param name="text">The text, with <c>{0}</c> for the first value.</param>
    /// <param name="values">What stands in it.</param>
    public static string Fill(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);

    /// <summary>
    /// A number with at most three significant digits, grouped: 2.81, 34.6, 636, 1,250. Below a tenth it keeps two of them
    /// (0.0026), so that what is not zero never reads as zero.
    /// </summary>
    public static string Short(double value)
    {
        var size = Math.Abs(value);
        var format = size >= 100 ? "#,##0" : size >= 10 ? "#,##0.#" : size is >= 0.1 or 0 ? "#,##0.##"
            : "0." + new string('#', 1 - (int)Math.Floor(Math.Log10(size)));
        return Signed(value, format);
    }

    /// <summary>A number in full, grouped, without trailing zeros.</summary>
    public static string Full(double value) => Signed(value, "#,##0.######");

    /// <summary>Below zero there is a minus, not a hyphen.</summary>
    private static string Signed(double value, string format) =>
        (value < 0 ? "−" : "") + Math.Abs(value).ToString(format, CultureInfo.CurrentCulture);

    /// <summary>A number, grouped, with the name of what it counts: "1 event", "1,250 events".</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The text for one, with <c>{0}</c> for the number.</param>
    /// <param name="many">The text for any other number.</param>
    public static string Count(int count, string one, string many) => Fill(count == 1 ? one : many, Full(count));

    /// <summary>Names in a sentence: "2014", "2014 and 2015", "2013, 2014 and 2015".</summary>
    internal static string List(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names)
        : Fill(ChartWords.ListAnd, string.Join(", ", names.SkipLast(1)), names[^1]);

    /// <summary>A value or range in full with bound and unit, for example "about 29,000 persons per year".</summary>
    public static string Value(double? value, double? low, double? high, Bound bound, string unit)
    {
        if (value is { } rank && unit == Units.Rank) return Bounded(Ordinal((int)rank), bound);
        var number = value is { } v ? Full(v) : Fill(ChartWords.Range, Full(low ?? 0), Full(high ?? 0));
        var counted = Math.Abs(value ?? 0) == 1 ? Units.OfOne(unit) : unit;
        var text = unit == Units.Percent || unit.StartsWith(Units.Percent + " ", StringComparison.Ordinal)
            ? Fill(ChartWords.Percent, number) + unit[Units.Percent.Length..] : Fill(ChartWords.UnitRow, number, counted);
        return Bounded(text, bound);
    }

    /// <summary>A place in an order: 1st, 2nd, 3rd, 11th, 22nd.</summary>
    internal static string Ordinal(int place) => Fill((place % 100, place % 10) switch
    {
        (11 or 12 or 13, _) => ChartWords.OrdinalOther,
        (_, 1) => ChartWords.OrdinalFirst,
        (_, 2) => ChartWords.OrdinalSecond,
        (_, 3) => ChartWords.OrdinalThird,
        _ => ChartWords.OrdinalOther,
    }, place);

    /// <summary>A value or range in short, without a unit other than percent and place.</summary>
    internal static string Brief(double? value, double? low, double? high, Bound bound, string unit)
    {
        if (value is { } rank && unit == Units.Rank) return Bounded(Ordinal((int)rank), bound);
        var number = value is { } v ? Short(v) : Fill(ChartWords.Range, Short(low ?? 0), Short(high ?? 0));
        return Bounded(unit == Units.Percent ? Fill(ChartWords.Percent, number) : number, bound);
    }

    private static string Bounded(string text, Bound bound) => bound switch
    {
        Bound.About => Fill(ChartWords.About, text),
        Bound.AtLeast => Fill(ChartWords.AtLeast, text),
        Bound.AtMost => Fill(ChartWords.AtMost, text),
        _ => text,
    };

    /// <summary>A cited work and what is cited of it, either of which may be missing.</summary>
    internal static string Cited(Source? work, string words) => work is null ? words
        : words.Length == 0 ? work.ShortCitation : Fill(ChartWords.CitationShort, work.ShortCitation, words);

    /// <summary>Why a value is missing.</summary>
    public static string Reason(GapReason reason) => reason switch
    {
        GapReason.NotPrinted => ChartWords.GapNotPrinted,
        GapReason.ChartLost => ChartWords.GapChartLost,
        GapReason.NotCollected => ChartWords.GapNotCollected,
        _ => ChartWords.GapNotApplicable,
    };

    /// <summary>The name of a kind of place.</summary>
    public static string Kind(PlaceKind kind) => kind switch
    {
        PlaceKind.ScienceCultureCentre => ChartWords.KindScienceCultureCentre,
        PlaceKind.EmbassyRepresentative => ChartWords.KindEmbassyRepresentative,
        PlaceKind.ConsulateDeputyRepresentative => ChartWords.KindConsulateDeputyRepresentative,
        PlaceKind.CentreDepartment => ChartWords.KindCentreDepartment,
        PlaceKind.RusskiyMirCentre => ChartWords.KindRusskiyMirCentre,
        PlaceKind.UniversityBranch => ChartWords.KindUniversityBranch,
        PlaceKind.JointUniversity => ChartWords.KindJointUniversity,
        PlaceKind.MilitaryObject => ChartWords.KindMilitaryObject,
        _ => ChartWords.KindOther,
    };

    /// <summary>How well a position is known.</summary>
    public static string Position(Precision precision) => precision switch
    {
        Precision.Exact => ChartWords.PositionExact,
        Precision.Town => ChartWords.PositionTown,
        _ => ChartWords.PositionApproximate,
    };

    /// <summary>"2005–2016", or "2016" when both are the same.</summary>
    internal static string YearSpan(int from, int to) => from == to ? Year(from) : Fill(ChartWords.Years, Year(from), Year(to));

    internal static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    internal static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];
}
