using Dashboard.Core.Citations;
using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Citations;

public sealed class CitationTests
{
    private static readonly IReadOnlyList<Source> Sources = RecordReader.Read(RecordCopy.Real).Record!.Sources;

    [Theory]
    [InlineData(
        "ospanova-rakhmatulin-2018",
        "Ospanova, A. N., & Rakhmatulin, O. I. (2018). Russian foreign policy in Central Asia: methods of soft and hard power. "
        + "Society and Security Insights, 1(1), 195–203.")]
    [InlineData(
        "caiss-2017",
        "Gussarova, A. (Ed.). (2017). Russian Soft Power in Kazakhstan (and Central Asia): Taken for Granted? "
        + "Central Asia Institute for Strategic Studies (CAISS).")]
    [InlineData(
        "kazinform-2023",
        "Kazinform. (2023, August 22). Number of people leaving Kazakhstan drops significantly. "
        + "https://www.inform.kz/en/number-of-people-leaving-kazakhstan-drops-significantly_a4104003/amp")]
    public void Apa_OfASource_FollowsTheStyle(string id, string expected) => Assert.Equal(expected, Apa.Of(Source(id)));

    [Theory]
    [InlineData(
        "ospanova-rakhmatulin-2018",
        "Ospanova A. N., Rakhmatulin O. I. Russian foreign policy in Central Asia: "
        + "methods of soft and hard power // Society and Security Insights. 2018. Vol. 1, No. 1. P. 195–203.")]
    [InlineData(
        "caiss-2017",
        "Russian Soft Power in Kazakhstan (and Central Asia): Taken for Granted? / ed. by A. Gussarova. "
        + "Almaty: Central Asia Institute for Strategic Studies (CAISS), 2017.")]
    [InlineData(
        "sipri-milex",
        "SIPRI. SIPRI Military Expenditure Database. 2016. URL: https://www.sipri.org/databases/milex (accessed: 20.11.2017).")]
    public void Gost_OfASource_FollowsTheStandard(string id, string expected) => Assert.Equal(expected, Gost.Of(Source(id)));

    [Fact]
    public void BibTeX_OfAnArticle_HasItsFields() => Assert.Equal(
        """
        @article{ospanova-rakhmatulin-2018,
          author = {Ospanova, A. N. and Rakhmatulin, O. I.},
          title = {{Russian foreign policy in Central Asia: methods of soft and hard power}},
          journal = {Society and Security Insights},
          year = {2018},
          volume = {1},
          number = {1},
          pages = {195--203},
        }

        """.ReplaceLineEndings("\n"), BibTeX.Of([Source("ospanova-rakhmatulin-2018")]));

    [Fact]
    public void CslJson_OfEverySource_CanBeReadBack()
    {
        using var json = System.Text.Json.JsonDocument.Parse(CslJson.Of(Sources));
        Assert.Equal(Sources.Select(s => s.Id), json.RootElement.EnumerateArray().Select(i => i.GetProperty("id").GetString()));
        Assert.All(json.RootElement.EnumerateArray(), i => Assert.NotEqual("", i.GetProperty("title").GetString()));
    }

    private static Source Source(string id) => Sources.Single(s => s.Id == id);
}
