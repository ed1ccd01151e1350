using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

public sealed class WholeRecordTests
{
    [Fact]
    public void Read_RealRecord_IsClean()
    {
        var reading = RecordReader.Read(RecordCopy.Real);
        Assert.Equal([], reading.Problems.Select(p => p.ToString()));
        Assert.True(reading.Readable);
        var record = Assert.IsType<DocumentedRecord>(reading.Record);
        Assert.Equal(Rows("sources"), record.Sources.Count);
        Assert.Equal(Rows("entities"), record.Entities.Count);
        Assert.Equal(Rows("indicators"), record.Indicators.Count);
        Assert.Equal(Rows("observations"), record.Observations.Count);
        Assert.Equal(Rows("gaps"), record.Gaps.Count);
        Assert.Equal(Rows("organisations"), record.Organisations.Count);
        Assert.Equal(Rows("places"), record.Places.Count);
        Assert.Equal(Rows("events"), record.Events.Count);
        Assert.Equal(Rows("frameworks"), record.Frameworks.Count);
        Assert.Equal(Rows("classifications"), record.Classifications.Count);
        Assert.Equal(Rows("claims"), record.Claims.Count);
        Assert.Equal(Rows("sections"), record.Sections.Count);
        Assert.Equal(Rows("spellings"), record.Spellings.Count);
        Assert.Equal(Rows("changes"), record.Changes.Count);
    }

    [Fact]
    public void Read_RealRecord_TypesEveryValueOfARow()
    {
        using var copy = new RecordCopy();
        var row = copy.RowOf("observations.csv", "military-spending,RUS,2017,");
        var observation = RecordReader.Read(copy.Folder).Record!.Observations[row - 2];
        Assert.Equal("military-spending-rus-2017-or18", observation.Id);
        Assert.Equal(row - 1, observation.Order);
        Assert.Equal("military-spending", observation.IndicatorId);
        Assert.Equal("RUS", observation.Iso3);
        Assert.Equal("2017", observation.Period);
        Assert.Equal(2017, observation.PeriodStart);
        Assert.Equal(2017, observation.PeriodEnd);
        Assert.Equal(3.776, observation.Value);
        Assert.Null(observation.Low);
        Assert.Null(observation.High);
        Assert.Equal(ObservationStatus.Provisional, observation.Status);
        Assert.Equal(Bound.Exact, observation.Bound);
        Assert.Equal(Basis.Document, observation.Basis);
        Assert.Equal("ospanova-rakhmatulin-2018", observation.SourceId);
        Assert.Equal("p. 199", observation.Locator);
        Assert.Equal("3,776 trillions. rubles", observation.PrintedAs);
    }

    [Fact]
    public void Read_SeveralProblemsInSeveralFiles_ReportsAllByFileAndRow()
    {
        using var copy = new RecordCopy();
        copy.Delete("geo/world.geojson");
        var entity = copy.Edit("entities.csv", "UZB", "central-asia", "asia");
        var value = copy.Edit("observations.csv", "military-spending,RUS,2014", ",3.2505,", ",\"3,250.5\",");
        var period = copy.Edit("observations.csv", "military-spending,RUS,2015", "2015,2015,2015", "2015,2015,2014");
        var source = copy.Edit("observations.csv", "military-spending,RUS,2016", "ospanova-rakhmatulin-2018", "ospanova");
        var place = copy.Edit("places.csv", "rs-cairo", "30.0626", "130.0626");
        Problems.AreExactly(copy,
            $"entities.csv, row {entity}, column group: \"asia\" is not one of russia, central-asia, other, world, several",
            "geo/world.geojson: the file cannot be read: it does not exist",
            $"observations.csv, row {value}, column value: \"3,250.5\" is not a number; "
            + "write digits with a decimal point and nothing between thousands",
            $"observations.csv, row {period}, column period_end: 2014 is before period_start, 2015",
            $"observations.csv, row {source}, column source: \"ospanova\" is in no row of sources.csv, column id",
            $"places.csv, row {place}, column lat: 130.0626 is not between -90 and 90");
    }

    [Fact]
    public void Read_FolderMissing_IsNotReadable()
    {
        var folder = Path.Combine(Path.GetTempPath(), "no-such-record-folder");
        var reading = RecordReader.Read(folder);
        Assert.False(reading.Readable);
        Assert.Null(reading.Record);
        Assert.Equal([$"datapackage.json: the folder {folder} does not exist"], reading.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Read_DataPackageMissing_IsNotReadable()
    {
        using var copy = new RecordCopy();
        copy.Delete("datapackage.json");
        var reading = RecordReader.Read(copy.Folder);
        Assert.False(reading.Readable);
        Assert.Equal(
            ["datapackage.json: the file cannot be read: it does not exist"], reading.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Read_BytesOverwrittenAnywhere_NeverThrows()
    {
        using var copy = new RecordCopy();
        var random = new Random(20261123);
        byte[] marks = [.. "\",\n\r-.0a{}[]: \\"u8, 0x00, 0xC3, 0xFF];
        foreach (var file in Directory.EnumerateFiles(copy.Folder, "*.*", SearchOption.TopDirectoryOnly))
        {
            var original = File.ReadAllBytes(file);
            for (var round = 0; round < 15; round++)
            {
                var broken = original.ToArray();
                for (var i = 0; i < 1 + (round % 4); i++) broken[random.Next(broken.Length)] = marks[random.Next(marks.Length)];
                File.WriteAllBytes(file, round % 5 == 4 ? broken[..random.Next(broken.Length)] : broken);
                var reading = RecordReader.Read(copy.Folder);
                Assert.Equal(reading.Record is null, reading.Problems.Count > 0);
            }
            File.WriteAllBytes(file, original);
        }
    }

    private static int Rows(string table) =>
        File.ReadLines(Path.Combine(RecordCopy.Real, table + ".csv")).Count(line => line.Length > 0) - 1;
}
