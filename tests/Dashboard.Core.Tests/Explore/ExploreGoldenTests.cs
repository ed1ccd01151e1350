using Dashboard.Core.Tests.Charts;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Explore;

/// <summary>
/// Drawings of chosen series in full, compared like the golden charts: <c>GOLDEN=write</c> accepts a change that is meant.
/// </summary>
public sealed class ExploreGoldenTests(Specs specs)
{
    private static readonly string Folder = Path.Combine(
        Path.GetDirectoryName(RecordCopy.Real)!, "tests", "Dashboard.Core.Tests", "Explore", "Golden");

    /// <summary>Every kind of mark, label and note: one plot and several, each scale, claims, a mean, spans, no date.</summary>
    [Theory]
    [InlineData("one-series", "?series=military-spending/RUS/ospanova-rakhmatulin-2018")]
    [InlineData(
        "two-countries", "?series=military-spending-sipri/KAZ/supplementary,military-spending-sipri/UZB/supplementary&from=2000")]
    [InlineData(
        "claims",
        "?series=student-quotas/KAZ/caiss-2017,student-quotas/KAZ/ospanova-rakhmatulin-2018,"
        + "student-quota-applications/KAZ/caiss-2017")]
    [InlineData(
        "stacked",
        "?series=emigration/KAZ/caiss-2017,emigration/KAZ/supplementary,military-spending-sipri/KAZ/supplementary,"
        + "military-spending-sipri/RUS/supplementary&from=2000&to=2016")]
    [InlineData(
        "log",
        "?series=military-spending-sipri-constant/RUS/supplementary,"
        + "military-spending-sipri-constant/KGZ/supplementary&scale=log")]
    [InlineData(
        "index",
        "?series=military-spending-sipri-roubles/RUS/supplementary,military-spending-sipri-kazakhstan/KAZ/supplementary,"
        + "student-quotas/KAZ/caiss-2017&scale=index&base=2000")]
    [InlineData("undated", "?series=drug-users/RUS/paizova-dadabayeva-park,base-201-strength/TJK/ospanova-rakhmatulin-2018")]
    [InlineData(
        "spans",
        "?series=russian-language-programme/RUS/caiss-2017,language-events-offices/WLD/caiss-2017,"
        + "russian-language-enrollment/UZB/caiss-2017")]
    public void Spec_OfChosenSeries_IsTheGoldenOne(string name, string queryString)
    {
        var spec = specs.Explored(queryString);
        var text = SpecText.Of(spec) + string.Concat(spec.Panels.Select(SpecText.OfPanel));
        var path = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, text);
        }
        Assert.Equal(File.ReadAllText(path), text);
    }
}
