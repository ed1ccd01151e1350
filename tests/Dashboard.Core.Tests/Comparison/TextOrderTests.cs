using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class TextOrderTests
{
    [Theory]
    [InlineData(new[] { 1, 1, 2, 4 }, new int[0])]
    [InlineData(new[] { 1, 9, 2, 3 }, new[] { 1 })]
    [InlineData(new[] { 4, 5, 1, 6 }, new[] { 2 })]
    [InlineData(new int[0], new int[0])]
    public void Misplaced_PartsInTheOrderOfTheText_AreThoseOutOfOrder(int[] parts, int[] misplaced) =>
        Assert.Equal(misplaced, TextOrder.Misplaced(parts.Select(Form)).Select(m => m.Form.Position));

    [Fact]
    public void Misplaced_Form_ComesWithItsNeighboursInOrder()
    {
        var (form, before, after) = Assert.Single(TextOrder.Misplaced(new[] { 1, 1, 7, 2, 3 }.Select(Form)));
        Assert.Equal((2, 1, 3), (form.Position, before!.Position, after!.Position));
    }

    private static LocatedForm Form(int part, int position) =>
        new(new Cell("observations.csv", 2, "printed_as", "a"), $"p. {part}", part, position);
}
