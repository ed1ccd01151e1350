using Dashboard.Core.Addresses;
using Dashboard.Core.Geography;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>
/// Every chart of the record and both maps, compared in full with the text that stands in <c>Golden</c>. A change that is meant
/// is accepted by running these tests once with <c>GOLDEN=write</c> and reading the difference before it is committed.
/// </summary>
public sealed class GoldenTests(Specs specs)
{
    private static readonly string Folder = Path.Combine(
        Path.GetDirectoryName(RecordCopy.Real)!, "tests", "Dashboard.Core.Tests", "Charts", "Golden");

    [Fact]
    public async Task Specs_OfEveryChartAndMap_AreTheGoldenOnes()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var chart in await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken))
        {
            texts[chart.Id] = SpecText.Of(await specs.ChartAsync(chart.Id));
            var parted = await specs.ChartAsync(chart.Id, ChartQuery.All with { Panels = true });
            foreach (var panel in parted.Panels)
                texts[$"{chart.Id}-panels"] = texts.GetValueOrDefault($"{chart.Id}-panels", "") + SpecText.OfPanel(panel);
        }
        foreach (var area in Enum.GetValues<MapArea>())
        {
            texts[$"map-{area}"] = SpecText.Of(await specs.MapAsync(MapQuery.All with { Area = area }));
            texts[$"map-{area}-coverage"] = SpecText.Of(await specs.MapAsync(MapQuery.All with { Area = area, Coverage = true }));
        }
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write") Write(texts);

        Assert.Equal(
            texts.Keys, Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!);
        Assert.Empty(texts.Select(t => Difference(t.Key, File.ReadAllText(PathOf(t.Key)), t.Value)).OfType<string>());
    }

    /// <summary>The first line in which they differ, or null.</summary>
    private static string? Difference(string name, string expected, string actual)
    {
        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(was.Length, now.Length))
            .FirstOrDefault(i => was.ElementAtOrDefault(i) != now.ElementAtOrDefault(i), -1);
        return line < 0
            ? null
            : $"{name}.txt, line {line + 1}: "
                + $"expected “{was.ElementAtOrDefault(line)}”, now “{now.ElementAtOrDefault(line)}”";
    }

    private static void Write(SortedDictionary<string, string> texts)
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder)) File.Delete(old);
        foreach (var (name, text) in texts) File.WriteAllText(PathOf(name), text);
    }

    private static string PathOf(string name) => Path.Combine(Folder, name + ".txt");
}
