using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>What reading a record must find.</summary>
internal static class Problems
{
    /// <summary>Reads a copy and holds every problem, as it is printed, against what is expected.</summary>
    internal static void AreExactly(RecordCopy copy, params string[] expected)
    {
        var reading = RecordReader.Read(copy.Folder);
        Assert.Equal(expected, reading.Problems.Select(p => p.ToString()));
        Assert.Null(reading.Record);
        Assert.True(reading.Readable);
    }
}
