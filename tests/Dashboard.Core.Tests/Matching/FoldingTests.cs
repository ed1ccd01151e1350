using Dashboard.Core.Matching;

namespace Dashboard.Core.Tests.Matching;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Öskemen ӨСКЕМЕН", "oskemen оскемен")]
    [InlineData("São Paulo", "sao paulo")]
    [InlineData("Кишинёв", "кишинев")]
    [InlineData("Кишине\u0308в", "кишинев")]
    [InlineData("Айни", "аини")]
    [InlineData("Қазақстан", "казакстан")]
    [InlineData("Тоҷикистон", "точикистон")]
    [InlineData("Київ", "киив")]
    [InlineData("İstanbul Kırgızistan", "istanbul kirgizistan")]
    [InlineData("Łódź Straße", "lodz strasse")]
    [InlineData("3,776 trillions", "3776 trillions")]
    [InlineData("188\u00a0130", "188130")]
    [InlineData("2,8129", "2.8129")]
    [InlineData("19.02.2025", "19.02.2025")]
    [InlineData("in 2015 300 grants", "in 2015 300 grants")]
    [InlineData("54.4%", "54.4")]
    [InlineData("Ust-Kamenogorsk", "ust kamenogorsk")]
    [InlineData("zero\u200Bwidth soft\u00ADhyphen", "zerowidth softhyphen")]
    [InlineData("half \ud83d of a pair", "half of a pair")]
    [InlineData("\" * - ( ) ' ’", "")]
    public void Of_AText_IsItsWordsAsTheyAreCompared(string text, string expected) =>
        Assert.Equal(expected, Folding.Of(text));

    [Theory]
    [InlineData('\'')]
    [InlineData('’')]
    [InlineData('‘')]
    [InlineData('ʻ')]
    [InlineData('ʼ')]
    [InlineData('`')]
    [InlineData('´')]
    [InlineData('′')]
    public void Of_AnyApostrophe_IsTheWordWithoutIt(char apostrophe)
    {
        Assert.Equal("ozbekiston", Folding.Of($"O{apostrophe}zbekiston"));
        Assert.Equal("kyiv", Folding.Of($"{apostrophe}Kyiv{apostrophe}"));
    }

    [Theory]
    [InlineData("schools", "school")]
    [InlineData("School’s", "school")]
    [InlineData("studies", "study")]
    [InlineData("branches", "branch")]
    [InlineData("sizes", "size")]
    [InlineData("201st", "201")]
    [InlineData("22nd", "22")]
    [InlineData("Cyprus", "cyprus")]
    [InlineData("Paris", "paris")]
    [InlineData("class", "class")]
    [InlineData("gas", "gas")]
    [InlineData("школы", "школы")]
    public void Form_OfAPluralOrOrdinal_IsTheWordWithoutItsEnding(string word, string form) =>
        Assert.Equal(form, Assert.Single(Folding.Words(word)).Form);

    [Fact]
    public void Words_OfAText_KnowWhereTheyStand()
    {
        const string Text = "«Кишинёв», O'sh: 3,776";
        Assert.Equal(["Кишинёв", "O'sh", "3,776"], Folding.Words(Text).Select(w => Text.Substring(w.Start, w.Length)));
    }
}
