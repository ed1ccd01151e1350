using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Tests.Wording;

public sealed class WordsTests
{
    public WordsTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData(100, "100")]
    [InlineData(99.96, "100")]
    [InlineData(99.94, "99.9")]
    [InlineData(-1234.5, "−1,235")]
    [InlineData(-99.94, "−99.9")]
    [InlineData(10, "10")]
    [InlineData(10.06, "10.1")]
    [InlineData(9.996, "10")]
    [InlineData(9.994, "9.99")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.126, "0.13")]
    [InlineData(0.0996, "0.1")]
    [InlineData(0.0994, "0.099")]
    [InlineData(0.01234, "0.012")]
    [InlineData(0.00001234, "0.000012")]
    [InlineData(100.4, "100")]
    public void Number_WrittenShort_KeepsThreeDigitsOrTwoBelowATenth(double value, string text) =>
        Assert.Equal(text, Words.Short(value));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(112, "112th")]
    [InlineData(122, "122nd")]
    public void Rank_InWords_IsAPlaceInAnOrder(double value, string text) =>
        Assert.Equal(text, Words.Value(value, null, null, Bound.Exact, "rank"));

    [Theory]
    [InlineData(1, "channels", "1 channel")]
    [InlineData(1, "countries", "1 country")]
    [InlineData(1, "events per week", "1 event per week")]
    [InlineData(1, "million users", "1 million users")]
    [InlineData(1.5, "channels", "1.5 channels")]
    [InlineData(0, "channels", "0 channels")]
    public void Value_OfOne_HasTheUnitOfOne(double value, string unit, string text) =>
        Assert.Equal(text, Words.Value(value, null, null, Bound.Exact, unit));

    [Theory]
    [InlineData(1234567.1234567, "1,234,567.123457")]
    [InlineData(0.5, "0.5")]
    [InlineData(0, "0")]
    public void Number_InFull_IsGroupedWithoutTrailingZeros(double value, string text) => Assert.Equal(text, Words.Full(value));

    [Theory]
    [InlineData(1500.55, null, null, Bound.Exact, "grants", "1,500.55 grants", "1,501")]
    [InlineData(1500.55, null, null, Bound.About, "grants", "about 1,500.55 grants", "about 1,501")]
    [InlineData(1500.55, null, null, Bound.AtLeast, "percent", "at least 1,500.55%", "at least 1,501%")]
    [InlineData(1500.55, null, null, Bound.AtMost, "percent", "at most 1,500.55%", "at most 1,501%")]
    [InlineData(null, 2.0, 3.0, Bound.Exact, "grants", "2 to 3 grants", "2 to 3")]
    [InlineData(null, 2.0, 3.0, Bound.About, "percent", "about 2 to 3%", "about 2 to 3%")]
    [InlineData(null, null, null, Bound.Exact, "grants", "0 to 0 grants", "0 to 0")]
    [InlineData(5.0, 2.0, 8.0, Bound.Exact, "grants", "5 grants", "5")]
    public void Value_WithItsBound_IsWrittenInFullAndInShort(
        double? value, double? low, double? high, Bound bound, string unit, string full, string brief)
    {
        Assert.Equal(full, Words.Value(value, low, high, bound, unit));
        Assert.Equal(brief, Words.Brief(value, low, high, bound, unit));
    }

    [Fact]
    public void Cited_WorkAndWords_EitherMayBeMissing()
    {
        var work = MadeUp.Source("work", shortCitation: "SIPRI 2016");
        Assert.Equal(
            ["SIPRI 2016, table 3", "SIPRI 2016", "table 3", ""],
            [Words.Cited(work, "table 3"), Words.Cited(work, ""), Words.Cited(null, "table 3"), Words.Cited(null, "")]);
    }

    [Theory]
    [InlineData(2005, 2016, "2005–2016")]
    [InlineData(2016, 2016, "2016")]
    public void Years_OfASpan_StandOnceWhenTheyAreOne(int from, int to, string text) =>
        Assert.Equal(text, Words.YearSpan(from, to));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "A")]
    [InlineData("thousand persons", "Thousand persons")]
    public void Title_OfAnAxis_BeginsWithACapital(string text, string capital) => Assert.Equal(capital, Words.Capital(text));

    [Fact]
    public void Codes_InWords_AreEachTheirOwn()
    {
        Assert.Equal(
            ["not printed", "chart lost", "not collected", "not applicable"], Enum.GetValues<GapReason>().Select(Words.Reason));
        Assert.Equal(
            ["exact position", "position of its town", "approximate position"],
            Enum.GetValues<Precision>().Select(Words.Position));
        var kinds = Enum.GetValues<PlaceKind>();
        Assert.Equal(kinds.Length, kinds.Select(Words.Kind).Distinct().Count());
        Assert.Equal(
            ("Centre of science and culture", "Military object", "Other"),
            (Words.Kind(kinds[0]), Words.Kind(PlaceKind.MilitaryObject), Words.Kind(kinds[^1])));
    }
}
