using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>What reading a record must find.</summary>
internal static class Problems
{
    /// <summary>Every problem of a copy, as it is printed.</summary>
    internal static IReadOnlyList<string> Of(RecordCopy copy) =>
        [.. RecordReader.Read(copy.Folder).Problems.Select(p => p.ToString())];

    /// <summary>Reads a copy and holds every problem, as it is printed, against what is expected.</summary>
    internal static void AreExactly(RecordCopy copy, params string[] expected)
    {
        var reading = RecordReader.Read(copy.Folder);
        Assert.Equal(expected, reading.Problems.Select(p => p.ToString()));
        Assert.Null(reading.Record);
        Assert.True(reading.Readable);
    }
}
