using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Record;

public sealed class CodesTests
{
    [Fact]
    public void Code_OfEveryMember_ReadsBack()
    {
        foreach (var kind in Enum.GetValues<PlaceKind>())
        {
            Assert.True(Codes.TryRead<PlaceKind>(Codes.Of(kind), out var read));
            Assert.Equal(kind, read);
        }
    }

    [Fact]
    public void Codes_OfStatus_AreThoseOfTheContract() =>
        Assert.Equal(["normal", "planned", "estimate", "provisional", "not-available"], Codes.All<ObservationStatus>());

    [Theory]
    [InlineData("Normal")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("normal ")]
    public void Code_SpelledOtherwise_IsNotUnderstood(string text) => Assert.False(Codes.TryRead<ObservationStatus>(text, out _));

    [Fact]
    public void Code_OfNoMember_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Codes.Of((Topic)99));
}
