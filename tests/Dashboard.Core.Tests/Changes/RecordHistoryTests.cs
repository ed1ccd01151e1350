using Dashboard.Core.Addresses;
using Dashboard.Core.Changes;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Changes;

public sealed class RecordHistoryTests
{
    private static readonly string First = new('1', 64), Second = new('2', 64), Present = new('3', 64);

    private readonly RecordHistory _history = new(Present,
    [
        Row(1, First, "emigration", "a"), Row(2, First, "military-spending", "b"), Row(3, Second, "emigration", "c"),
    ]);

    [Theory]
    [InlineData("", "")]
    [InlineData("v=333333333333", "")]
    [InlineData("v=111111111111", "111111111111 known: a c")]
    [InlineData("v=222222222222222", "222222222222222 known: c")]
    [InlineData("v=444444444444", "444444444444 unknown: ")]
    public void Read_OfAVersion_ChainsWhatFollowed(string address, string expected)
    {
        var reader = new AddressReader(address);
        var since = _history.Read(reader, "emigration");
        var items = string.Join(' ', since?.Changes.Select(c => c.Item) ?? []);
        Assert.Equal(expected, since is null ? "" : $"{since.Version} {(since.Known ? "known" : "unknown")}: {items}");
        Assert.Empty(reader.Finish());
    }

    [Fact]
    public void Read_OfAWholeVersion_IsThatVersion()
    {
        Assert.Null(_history.Read(new AddressReader("v=" + Present), "emigration"));
        Assert.Equal(["b"], _history.Read(new AddressReader("v=" + First), "military-spending")!.Changes.Select(c => c.Item));
        Assert.Empty(_history.Read(new AddressReader("v=" + Second), "military-spending")!.Changes);
    }

    [Theory]
    [InlineData("3333")]
    [InlineData("33333333333G")]
    [InlineData("33333333333333333333333333333333333333333333333333333333333333333")]
    public void Read_OfWhatIsNoVersion_ReportsIt(string version)
    {
        var reader = new AddressReader("v=" + version);
        Assert.Null(_history.Read(reader, "emigration"));
        Assert.Equal("12 to 64 digits of a data version, as pages print it", Assert.Single(reader.Finish()).Allowed);
    }

    private static Change Row(int id, string version, string chart, string item) => new()
    {
        Id = id,
        Version = version,
        Date = "2026-11-25",
        Chart = chart,
        Item = item,
        Subject = item,
        Kind = ChangeKind.Added,
        After = "1",
    };
}
