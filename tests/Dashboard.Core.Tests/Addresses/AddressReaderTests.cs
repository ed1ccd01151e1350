using Dashboard.Core.Addresses;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Addresses;

public sealed class AddressReaderTests
{
    private static readonly string[] Allowed = ["KAZ", "TJK", "UZB"];

    [Theory]
    [InlineData("?a=1", "1")]
    [InlineData("a=1", "1")]
    [InlineData("??a=1", "1")]
    [InlineData("?A=1", "1")]
    [InlineData("?a=1&a=2", "2")]
    [InlineData("?a=1&a=", null)]
    [InlineData("?a", null)]
    [InlineData("?a=", null)]
    [InlineData("?b=1", null)]
    [InlineData("?a=1=2", "1=2")]
    [InlineData("?a=x+y%20z%26", "x y z&")]
    [InlineData("?%61=1", "1")]
    [InlineData("?a=1%00%0A2", "12")]
    [InlineData("?&&a=1&", "1")]
    [InlineData(null, null)]
    public void Text_OfAParameter_IsUnescapedAndTheLastCounts(string? address, string? text) =>
        Assert.Equal(text, new AddressReader(address).Text("a"));

    [Theory]
    [InlineData("?n=5", 5, null)]
    [InlineData("?n=3", 3, null)]
    [InlineData("?n=9", 9, null)]
    [InlineData("?n=2", null, "n: \"2\" was not understood; allowed: a whole number from 3 to 9.")]
    [InlineData("?n=10", null, "n: \"10\" was not understood; allowed: a whole number from 3 to 9.")]
    [InlineData("?n=5.0", null, "n: \"5.0\" was not understood; allowed: a whole number from 3 to 9.")]
    [InlineData("?n=%205", null, "n: \" 5\" was not understood; allowed: a whole number from 3 to 9.")]
    [InlineData("?n=", null, null)]
    public void Number_BetweenItsBounds_IsRead(string address, int? number, string? problem)
    {
        var reader = new AddressReader(address);
        Assert.Equal(number, reader.Number("n", 3, 9));
        Assert.Equal(problem, Problem(reader));
    }

    [Fact]
    public void Number_BelowZero_IsReadWithItsSign() => Assert.Equal(-5, new AddressReader("?n=-5").Number("n", -9, 9));

    [Theory]
    [InlineData("?s=on", false, true, null)]
    [InlineData("?s=off", true, false, null)]
    [InlineData("?s=", true, true, null)]
    [InlineData("", false, false, null)]
    [InlineData("?s=ON", true, true, "s: \"ON\" was not understood; allowed: on, off.")]
    [InlineData("?s=1", false, false, "s: \"1\" was not understood; allowed: on, off.")]
    public void Switch_NotUnderstood_KeepsItsDefault(string address, bool otherwise, bool on, string? problem)
    {
        var reader = new AddressReader(address);
        Assert.Equal(on, reader.Switch("s", otherwise));
        Assert.Equal(problem, Problem(reader));
    }

    [Theory]
    [InlineData("?l=UZB,KAZ", "KAZ UZB", "")]
    [InlineData("?l=uzb,KAZ,kaz", "KAZ UZB", "")]
    [InlineData("?l=%20KAZ%20,,", "KAZ", "")]
    [InlineData("?l=USA,KAZ,RUS", "KAZ", "USA RUS")]
    [InlineData("?l=", "", "")]
    [InlineData("", "", "")]
    public void List_OfAllowedItems_IsSortedWithoutRepeats(string address, string items, string unknown)
    {
        var reader = new AddressReader(address);
        Assert.Equal(items, string.Join(' ', reader.List("l", Allowed, "in words")));
        Assert.Equal(unknown, string.Join(' ', reader.Problems.Select(p => p.Given)));
        Assert.All(reader.Problems, p => Assert.Equal(("l", "in words"), (p.Parameter, p.Allowed)));
    }

    [Theory]
    [InlineData("?i=kaz", "KAZ", null)]
    [InlineData("?i=KAZ", "KAZ", null)]
    [InlineData("?i=USA", null, "i: \"USA\" was not understood; allowed: in words.")]
    [InlineData("", null, null)]
    public void Item_AmongTheAllowed_IsSpelledAsThere(string address, string? item, string? problem)
    {
        var reader = new AddressReader(address);
        Assert.Equal(item, reader.Item("i", Allowed, "in words"));
        Assert.Equal(problem, Problem(reader));
    }

    [Theory]
    [InlineData("?c=log", AxisScale.Log, null)]
    [InlineData("?c=Log", null, "c: \"Log\" was not understood; allowed: linear, log.")]
    [InlineData("?c=index", null, "c: \"index\" was not understood; allowed: linear, log.")]
    [InlineData("", null, null)]
    public void Code_ThatIsPermitted_IsRead(string address, AxisScale? scale, string? problem)
    {
        var reader = new AddressReader(address);
        Assert.Equal(scale, reader.Code("c", [AxisScale.Linear, AxisScale.Log]));
        Assert.Equal(problem, Problem(reader));
    }

    [Fact]
    public void Code_OfAnyKind_MayBeEveryCodeOfItsList()
    {
        var reader = new AddressReader("?c=no");
        Assert.Null(reader.Code<Topic>("c"));
        Assert.Equal("c: \"no\" was not understood; allowed: soft-power, hard-power.", Problem(reader));
        Assert.Equal(Topic.HardPower, new AddressReader("?c=hard-power").Code<Topic>("c"));
    }

    [Theory]
    [InlineData("?lang=en", null)]
    [InlineData("", null)]
    [InlineData("?lang=ru", "lang: \"ru\" was not understood; allowed: en, kk.")]
    public void Only_TheAllowedWords_AreAcceptedWithoutEffect(string address, string? problem)
    {
        var reader = new AddressReader(address);
        reader.Only("lang", "en", "kk");
        Assert.Equal(problem, reader.Finish().SingleOrDefault()?.ToString());
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "…")]
    public void Echo_OfALongValue_IsCut(int length, string end)
    {
        var reader = new AddressReader("");
        reader.Report("q", new string('x', length), "less");
        Assert.Equal(new string('x', 60) + end, Assert.Single(reader.Problems).Given);
    }

    [Fact]
    public void Finish_WithParametersThatNobodyAskedFor_NamesThemInOrderAndWhatThereIs()
    {
        var reader = new AddressReader("?z=1&b=2&Y=3&a=4");
        reader.Text("b");
        reader.Text("A");
        Assert.Equal(
            ["Y: \"3\" was not understood; allowed: only A, b.", "z: \"1\" was not understood; allowed: only A, b."],
            reader.Finish().Select(p => p.ToString()));
    }

    [Fact]
    public void Finish_OfAValueWithoutAName_ReportsIt()
    {
        var problem = Assert.Single(new AddressReader("?=1").Finish());
        Assert.Equal(("", "1"), (problem.Parameter, problem.Given));
    }

    private static string? Problem(AddressReader reader) => reader.Problems.SingleOrDefault()?.ToString();
}
