using Dashboard.Core.Matching;

namespace Dashboard.Core.Tests.Matching;

public sealed class TypingErrorsTests
{
    [Theory]
    [InlineData("osh", 0)]
    [InlineData("kant", 1)]
    [InlineData("bishkek", 1)]
    [InlineData("dushanbe", 2)]
    [InlineData("20000000", 0)]
    public void Allowed_OfAWord_FollowsItsLength(string word, int errors) =>
        Assert.Equal(errors, TypingErrors.Allowed(word));

    [Theory]
    [InlineData("quta", "quota", 1)]
    [InlineData("kazakstan", "kazakhstan", 1)]
    [InlineData("shcool", "school", 1)]
    [InlineData("militery", "military", 1)]
    [InlineData("kyrgistan", "kyrgyzstan", 2)]
    [InlineData("same", "same", 0)]
    [InlineData("abcdef", "fedcba", null)]
    [InlineData("kant", "kantians", null)]
    [InlineData("", "ab", 2)]
    public void Between_TwoWords_AreTheErrorsThatTurnOneIntoTheOther(string word, string other, int? errors)
    {
        Assert.Equal(errors, TypingErrors.Between(word, other, 2));
        Assert.Equal(errors, TypingErrors.Between(other, word, 2));
    }
}
