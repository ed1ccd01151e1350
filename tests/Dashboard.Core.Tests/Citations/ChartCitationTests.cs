using System.Globalization;
using Dashboard.Core.Citations;

namespace Dashboard.Core.Tests.Citations;

public sealed class ChartCitationTests
{
    private static readonly ChartCitation Chart = new()
    {
        Slug = "student-quotas",
        Title = "Study grants & quotas of Russia",
        Language = "en",
        Project = "Central Asia Influence Dashboard",
        Address = "https://example.org/charts/student-quotas?countries=KAZ,UZB&from=2015",
        Version = "0123456789ab",
        Accessed = new DateOnly(2026, 3, 4),
        Year = 2025,
    };

    public ChartCitationTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void Short_OfAChart_IsOneLine() => Assert.Equal(
        "Study grants & quotas of Russia. Central Asia Influence Dashboard, data version 0123456789ab, accessed 4 March 2026. "
        + "https://example.org/charts/student-quotas?countries=KAZ,UZB&from=2015",
        Chart.Short);

    [Fact]
    public void Undated_OfAChart_IsTheSameLineOnEveryDay() => Assert.Equal(
        "Study grants & quotas of Russia. Central Asia Influence Dashboard, data version 0123456789ab. "
        + "https://example.org/charts/student-quotas?countries=KAZ,UZB&from=2015",
        Chart.Undated);

    [Fact]
    public void BibTeX_OfAFigure_HasTheKeyOfAFigure() => Assert.StartsWith(
        "@misc{figure-quotas-2014,\n", (Chart with { Kind = "figure", Slug = "quotas-2014" }).BibTeX, StringComparison.Ordinal);

    [Fact]
    public void Apa_OfAChart_IsUndatedAndSaysWhenItWasRetrieved() => Assert.Equal(
        "Study grants & quotas of Russia (Data version 0123456789ab). (n.d.). Central Asia Influence Dashboard. "
        + "Retrieved March 4, 2026, from https://example.org/charts/student-quotas?countries=KAZ,UZB&from=2015",
        Chart.Apa);

    [Fact]
    public void Gost_OfAChart_SaysWhenItWasAccessed() => Assert.Equal(
        "Study grants & quotas of Russia // Central Asia Influence Dashboard. Data version 0123456789ab. "
        + "URL: https://example.org/charts/student-quotas?countries=KAZ,UZB&from=2015 (accessed: 04.03.2026).",
        Chart.Gost);

    [Fact]
    public void Gost_OfAChartInRussian_UsesRussianWords() => Assert.Equal(
        "Квоты // Central Asia Influence Dashboard. Версия данных 0123456789ab. "
        + "URL: https://example.org/charts/student-quotas?countries=KAZ,UZB&from=2015 (дата обращения: 04.03.2026).",
        (Chart with { Title = "Квоты", Language = "ru" }).Gost);

    [Fact]
    public void BibTeX_OfAChart_IsAMiscEntry() => Assert.Equal(
        """
        @misc{chart-student-quotas,
          author = {{Central Asia Influence Dashboard}},
          title = {{Study grants \& quotas of Russia}},
          year = {2025},
          url = {https://example.org/charts/student-quotas?countries=KAZ,UZB&from=2015},
          urldate = {2026-03-04},
          institution = {Central Asia Influence Dashboard},
          note = {Data version 0123456789ab},
        }

        """.ReplaceLineEndings("\n"), Chart.BibTeX);

    [Fact]
    public void BibTeX_OfATitleWithBracesAndABackslash_StaysOneEntry() => Assert.Contains(
        @"  title = {{50\% {\textbraceright} {\textbraceleft} {\textbackslash}end}},",
        (Chart with { Title = @"50% } { \end" }).BibTeX.Split('\n'));

    [Fact]
    public void CslJson_OfAChart_IsAWebpageWithVersionAndAccessDate() => Assert.Equal(
        """
        [
          {
            "id": "chart-student-quotas",
            "type": "webpage",
            "title": "Study grants & quotas of Russia",
            "accessed": {
              "date-parts": [
                [
                  2026,
                  3,
                  4
                ]
              ]
            },
            "container-title": "Central Asia Influence Dashboard",
            "URL": "https://example.org/charts/student-quotas?countries=KAZ,UZB&from=2015",
            "language": "en",
            "version": "0123456789ab"
          }
        ]
        """.ReplaceLineEndings("\n"), Chart.CslJson.ReplaceLineEndings("\n"));
}
