using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Tests.Record;

public sealed class RecordTablesTests
{
    [Fact]
    public void RecordTables_Listed_AreThoseOfTheRecordAndOfThePackage()
    {
        var lists = typeof(DocumentedRecord).GetProperties()
            .Where(p => p.PropertyType.IsGenericType).Select(p => p.PropertyType.GetGenericArguments()[0])
            .Where(t => t.IsClass && t != typeof(RecordFile));

        Assert.Equal(lists.Select(t => t.Name).Order(), RecordTables.All.Select(t => t.Row.Name).Order());
        Assert.Equal(NeededTables.All.Keys.Order(), RecordTables.All.Select(t => t.Name).Order());
    }
}
