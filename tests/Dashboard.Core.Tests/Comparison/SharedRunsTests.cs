using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class SharedRunsTests
{
    private readonly SharedRuns _runs = new(
        "One two three four, five six sev-\nen «eight» nine. Ten eleven https://harbour.example/a/b/c/d/e/f/g/h");

    [Theory]
    [InlineData("one two three four five six seven eight", "one two three four five six seven eight")]
    [InlineData(
        "We say: Two three four five – six, seven \"eight\" nine ten! And more",
        "two three four five six seven eight nine ten")]
    public void In_TextWithEightWordsOrMore_GivesTheLongestRun(string text, string run) =>
        Assert.Equal(run, string.Join(' ', Assert.Single(_runs.In(text))));

    [Theory]
    [InlineData("one two three four five six seven")]
    [InlineData("one two three four of five six seven eight")]
    [InlineData("See https://harbour.example/a/b/c/d/e/f/g/h")]
    [InlineData("")]
    public void In_TextWithFewerOrOtherWords_GivesNothing(string text) => Assert.Empty(_runs.In(text));

    [Fact]
    public void In_TextWithTwoRuns_GivesBoth() => Assert.Equal(
        ["one two three four five six seven eight", "two three four five six seven eight nine"],
        _runs.In("one two three four five six seven eight, then two three four five six seven eight nine")
            .Select(r => string.Join(' ', r)));
}
