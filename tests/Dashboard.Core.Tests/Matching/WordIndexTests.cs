using Dashboard.Core.Matching;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Matching;

public sealed class WordIndexTests
{
    private static readonly OtherNames Names = new(
    [
        Spelling("Chisinau", "Кишинёв"), Spelling("Chisinau", "Kishinev"), Spelling("Almaty", "Alma-Ata"),
        Spelling("Russkiy Mir", "Russian World"),
    ]);

    [Theory]
    [InlineData("201", "base, years, quota")]
    [InlineData("grant", "title, words, beginning")]
    [InlineData("grants students", "words, beginning")]
    [InlineData("schools", "school")]
    [InlineData("shcools", "school")]
    [InlineData("quta", "quota")]
    [InlineData("the quota", "quota")]
    [InlineData("кишинев", "town")]
    [InlineData("Kishinev", "town")]
    [InlineData("Alma Ata", "capital")]
    [InlineData("almaata", "capital")]
    [InlineData("Russian World", "foundation")]
    [InlineData("World", "foundation")]
    [InlineData("2011", "years")]
    [InlineData("zzzz", "")]
    [InlineData("quota zzzz", "")]
    [InlineData("209", "")]
    public void Find_OfWords_PutsWholeWordsBeforeBeginningsAndForgivesErrorsLast(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Index().Find(text).Found.Select(f => f.Item)));

    [Fact]
    public void Find_OfATypingError_SaysWhatWasTakenForIt()
    {
        var forgiven = Assert.Single(Index().Find("Quta").Forgiven);
        Assert.Equal(("quta", "quota"), (forgiven.Typed, Assert.Single(forgiven.Meant)));
        Assert.Empty(Index().Find("quota").Forgiven);
        Assert.Empty(Index().Find("zzzz").Forgiven);
    }

    [Fact]
    public void Find_WithoutWords_FindsEverythingInItsOrder() => Assert.Equal(Entries().Length, Index().Find("%'*").Found.Count);

    [Theory]
    [InlineData("Kishinev", "The town of Chişinău", "Chişinău")]
    [InlineData("schools", "A school, of SCHOOLS", "school SCHOOLS")]
    [InlineData("quta", "Quota of 2014", "Quota")]
    [InlineData("201", "201st base in 2010", "201st 2010")]
    [InlineData("World", "Russkiy Mir", "")]
    [InlineData("russian world", "Russkiy Mir", "Russkiy Mir")]
    [InlineData("2011", "On 3.04.2011", "3.04.2011")]
    public void Marks_InAText_AreTheWordsInWhateverSpelling(string text, string found, string expected) => Assert.Equal(
        expected, string.Join(' ', Index().Find(text).Marks.In(found).Select(m => found.Substring(m.Start, m.Length))));

    [Theory]
    [InlineData("Chisinau", "КИШИНЕВ", true)]
    [InlineData("kishinev", "Кишинёв", true)]
    [InlineData("Paris", "paris", true)]
    [InlineData("Paris", "Kishinev", false)]
    [InlineData("", "", false)]
    public void AreOne_OfTwoNames_IsWhetherOneIsASpellingOfTheOther(string name, string other, bool expected) =>
        Assert.Equal(expected, Names.AreOne(name, other));

    private static WordIndex<string> Index() => new(Entries(), Names);

    private static IndexEntry<string>[] Entries() =>
    [
        new("beginning", "Granted to students", "grantstudents"),
        new("years", "Events", "2010, 3.04.2011"),
        new("words", "Support", "grants for students"),
        new("base", "201st base", "in Tajikistan"),
        new("title", "Grants", "of all kinds"),
        new("school", "A school", ""),
        new("quota", "Quota", "of 2014"),
        new("town", "Centre in Chisinau", ""),
        new("capital", "Centre", "in Almaty"),
        new("foundation", "Russkiy Mir", ""),
    ];

    private static Spelling Spelling(string name, string variant) =>
        new() { Id = name + variant, Name = name, Variant = variant };
}
