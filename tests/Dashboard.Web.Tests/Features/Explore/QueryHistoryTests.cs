using Dashboard.Core.Explore;
using Dashboard.Web.Features.Explore;

namespace Dashboard.Web.Tests.Features.Explore;

public sealed class QueryHistoryTests
{
    private static readonly ExploreQuery A = ExploreQuery.None with { Series = ["a"] };
    private static readonly ExploreQuery B = ExploreQuery.None with { Series = ["a", "b"] };
    private static readonly ExploreQuery C = B with { Scale = AxisScale.Log };

    [Fact]
    public void UndoAndRedo_OfTwoChanges_GoBackAndForth()
    {
        var history = Of(A, B);
        Assert.Equal(B, history.Undo(C));
        Assert.Equal(A, history.Undo(B));
        Assert.Null(history.Undo(A));
        Assert.Equal(B, history.Redo(A));
        Assert.Equal(C, history.Redo(B));
        Assert.Null(history.Redo(C));
        Assert.Equal((true, false), (history.CanUndo, history.CanRedo));
    }

    [Fact]
    public void Leave_AfterAnUndo_ForgetsWhatWasUndone()
    {
        var history = Of(A, B);
        history.Undo(C);
        history.Leave(B);
        Assert.Equal((true, false), (history.CanUndo, history.CanRedo));
    }

    [Fact]
    public void Leave_MoreOftenThanIsKept_ForgetsTheFirst()
    {
        var history = Of([.. Enumerable.Range(1, QueryHistory.Longest + 5).Select(y => A with { From = 1800 + y })]);
        var last = C;
        while (history.Undo(last) is { } before) last = before;
        Assert.Equal(1806, last.From);
    }

    [Fact]
    public void Read_OfWhatWasWritten_GoesOn()
    {
        var history = Of(A, B);
        history.Undo(C);
        var again = new QueryHistory();
        again.Read(history.Write(B), B, Known);
        Assert.Equal((C, true), (again.Redo(B), again.CanUndo));
        Assert.Equal(B, again.Undo(C));
        Assert.Equal(A, again.Undo(B));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"Shown\":\"?series=a,b\"}")]
    [InlineData("{\"Shown\":\"?series=a,b\",\"Before\":[null],\"Undone\":[]}")]
    [InlineData("{\"Shown\":\"?series=x\",\"Before\":[\"?series=a\"],\"Undone\":[]}")]
    public void Read_OfAnythingElse_KnowsNothing(string? text)
    {
        var history = new QueryHistory();
        history.Read(text, B, Known);
        Assert.Equal((false, false), (history.CanUndo, history.CanRedo));
    }

    private static QueryHistory Of(params ExploreQuery[] left)
    {
        var history = new QueryHistory();
        foreach (var query in left) history.Leave(query);
        return history;
    }

    private static ExploreQuery Known(string text) => new[] { A, B, C }.Single(q => q.ToString() == text);
}
