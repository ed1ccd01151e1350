using System.Text.Json;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;

namespace Dashboard.Web.Tests.Charts;

public sealed class ThemeStringsTests
{
    [Fact]
    public void Figures_ThatDifferInStrings_GiveThem()
    {
        var strings = Between("""{"a":["#111111","#222222","#111111"],"b":{"width":1.5,"src":"/x?theme=light","on":true}}""", """{"a":["#aaaaaa","#222222","#aaaaaa"],"b":{"width":1.5,"src":"/x?theme=dark","on":true}}""");
        Assert.Equal(new Dictionary<string, string> { ["#111111"] = "#aaaaaa", ["/x?theme=light"] = "/x?theme=dark" }, strings);
    }

    [Theory]
    [InlineData("""["#111111","#111111"]""", """["#aaaaaa","#bbbbbb"]""")]
    [InlineData("""["#111111","#111111"]""", """["#aaaaaa","#111111"]""")]
    [InlineData("""{"width":1}""", """{"width":2}""")]
    [InlineData("""{"width":1}""", """{"height":1}""")]
    [InlineData("""{"width":1}""", """{"width":1,"height":1}""")]
    [InlineData("""[1,2]""", """[1]""")]
    [InlineData("""["1"]""", """[1]""")]
    [InlineData("""[true]""", """[false]""")]
    public void Figures_ThatCannotBeHadByOtherStrings_GiveNone(string figure, string other) => Assert.Null(Between(figure, other));

    private static IReadOnlyDictionary<string, string>? Between(string figure, string other) =>
        ThemeStrings.Between(JsonSerializer.Deserialize<JsonElement>(figure), JsonSerializer.Deserialize<JsonElement>(other));
}
