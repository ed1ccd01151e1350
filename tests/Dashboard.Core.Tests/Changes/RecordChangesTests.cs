using System.Text.Json.Nodes;
using Dashboard.Core.Changes;
using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Changes;

public sealed class RecordChangesTests : IDisposable
{
    private const string Observations = "observations.csv", Date = "2026-11-25";
    private readonly RecordCopy _earlier = new();
    private readonly RecordCopy _present = new();
    private readonly List<RecordProblem> _problems = [];

    public void Dispose()
    {
        _earlier.Dispose();
        _present.Dispose();
    }

    [Fact]
    public void Compare_OfTheSameRecord_IsNothing()
    {
        Assert.Empty(RecordChanges.Compare(_earlier.Folder, _present.Folder, Date, _problems)!);
        Assert.Empty(_problems);
    }

    [Fact]
    public void Compare_OfRemarksAlone_SaysThatNothingChanged()
    {
        _earlier.Edit(Observations, "military-spending,RUS,2017", "Printed with a decimal comma.", "Printed with a comma.");
        Assert.Equal([" unchanged :  -> "], Changes());
    }

    [Fact]
    public void Compare_OfFigures_SaysWhatDiffersInWords()
    {
        _present.Edit(Observations, "military-spending,RUS,2013", "2.8129,,,normal", "2.9,,,provisional");
        _present.Edit(Observations, "military-spending,RUS,2014", "p. 199", "p. 200");
        Delete(_present, Observations, "military-spending,RUS,2015");
        Delete(_earlier, Observations, "military-spending,RUS,2016");
        Assert.Equal(
            [
                "military-spending removed Military spending, Russia, 2015: 4.0474 trillion roubles, "
                + "Ospanova & Rakhmatulin 2018, p. 199 -> ",
                "military-spending changed Military spending, Russia, 2013: 2.8129 trillion roubles, "
                + "normal -> 2.9 trillion roubles, provisional",
                "military-spending changed Military spending, Russia, 2014: Ospanova & Rakhmatulin 2018, "
                + "p. 199 -> Ospanova & Rakhmatulin 2018, p. 200",
                "military-spending added Military spending, Russia, 2016:  -> 3.945 trillion roubles, "
                + "Ospanova & Rakhmatulin 2018, p. 199",
            ],
            Changes());
    }

    [Fact]
    public void Compare_OfPlaces_SaysWhatDiffersOnTheMap()
    {
        _present.Edit("places.csv", "rs-alexandria,", "29.9158", "29.91");
        _present.Edit("places.csv", "rs-alexandria,", "town,,,", "town,1967,,");
        Delete(_earlier, "places.csv", "rs-cairo,");
        Assert.Equal(
            [
                "map added Russian Centre of Science and Culture, Cairo, Cairo:  -> science-culture-centre, "
                + "CAISS 2017, p. 4 (inferred), Chart 1",
                "map changed Russian Centre of Science and Culture, Alexandria, Alexandria: "
                + "31.2018 29.9158 -> 31.2018 29.91, opened 1967",
            ],
            Changes());
    }

    [Fact]
    public void Compare_OfAGap_NamesItByWhatIsMissing()
    {
        _earlier.Edit("gaps.csv", "student-quota-applications,KAZ,2016", "not-printed", "chart-lost");
        Assert.Equal(["student-quotas changed Applications, Kazakhstan, 2016: chart lost -> not printed"], Changes());
        Assert.Equal("student-quota-applications/KAZ/2016/caiss-2017", Compare()[0].Item);
    }

    [Fact]
    public void Compare_OfAFigureWithAnotherId_KnowsItAgain()
    {
        const string Id = "military-spending-rus-2013-or18";
        _present.Edit(
            Observations, Id, Id + ",military-spending,RUS,2013,2013", "renamed,military-spending,RUS,2013–,2013");
        Assert.Equal(
            ["military-spending changed Military spending, Russia, 2013–: 2013 -> 2013–, placed at 2013"], Changes());
        Assert.Equal("renamed", Compare()[0].Item);
    }

    [Fact]
    public void Compare_OfANewChart_NamesTheChartAndNotItsFigures()
    {
        var figures = File.ReadLines(_earlier.PathOf(Observations))
            .Where(l => l.Contains(",tv-channels,", StringComparison.Ordinal)).ToList();
        foreach (var figure in figures) Delete(_earlier, Observations, figure);
        Delete(_earlier, "indicators.csv", "tv-channels,tv-channels");
        Assert.Equal(["tv-channels added Television channels in Kazakhstan:  -> chart"], Changes());
    }

    [Fact]
    public void Compare_WithARecordOlderThanTheTableOfChanges_ReadsIt()
    {
        var package = JsonNode.Parse(_earlier.Text("datapackage.json"))!;
        var resources = package["resources"]!.AsArray();
        resources.Remove(resources.Single(r => (string?)r!["name"] == "changes"));
        _earlier.Write("datapackage.json", package.ToJsonString()).Delete("changes.csv");
        Assert.Equal([" unchanged :  -> "], Changes());
    }

    [Fact]
    public void Compare_WithAVersionThatStandsInTheTable_SaysSo()
    {
        _present.Edit(Observations, "military-spending,RUS,2014", "p. 199", "p. 200");
        var change = Compare()[0];
        var row = _present.Append("changes.csv", $"{change.Version},{Date},,,,unchanged,,,");
        Assert.Null(RecordChanges.Compare(_earlier.Folder, _present.Folder, Date, _problems));
        Assert.Equal(
            $"changes.csv, row {row}, column version: what followed version {change.Version[..12]} stands here already; "
            + "compare with the version after it",
            _problems.Single().ToString());
    }

    [Fact]
    public void Compare_WithWhatIsNoRecord_SaysWhatIsWrongAndWhere()
    {
        _earlier.Edit(Observations, "military-spending,RUS,2013", ",2.8129,", ",much,");
        Assert.Null(RecordChanges.Compare(_earlier.Folder, _present.Folder, Date, _problems));
        Assert.Contains(_problems, p => p.File == _earlier.PathOf(Observations) && p.Column == "value");
        Assert.Null(RecordChanges.Compare(Path.Combine(_earlier.Folder, "nowhere"), _present.Folder, Date, []));
    }

    private IReadOnlyList<Change> Compare()
    {
        var changes = RecordChanges.Compare(_earlier.Folder, _present.Folder, Date, _problems);
        Assert.Empty(_problems);
        Assert.All(changes!, c => Assert.Equal((RecordReader.DataVersionOf(_earlier.Folder), Date), (c.Version, c.Date)));
        return changes!;
    }

    private IEnumerable<string> Changes() =>
        Compare().Select(c => $"{c.Chart} {Codes.Of(c.Kind)} {c.Subject}: {c.Before} -> {c.After}");

    private static void Delete(RecordCopy copy, string file, string begins)
    {
        var lines = copy.Text(file).Split('\n').ToList();
        lines.RemoveAt(copy.RowOf(file, begins) - 1);
        copy.Write(file, string.Join('\n', lines));
    }
}
