using Dashboard.Core.Citations;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Citations;

/// <summary>The forms of references on made-up works of every kind.</summary>
public sealed class CitationFormTests
{
    private static readonly string[] ManyAuthors = [.. Enumerable.Range(1, 21).Select(i => $"Author{i}, A.")];

    public static TheoryData<Source, string> ApaForms => new()
    {
        { Work(SourceType.Book, "Smith, Anna Maria", "2018-03-04", publisher: "Press"), "Smith, A. M. (2018). Title. Press." },
        { Work(SourceType.Book, "Smith, A.M.; Jones, B. (ed.)", "2018", "Title?"), "Smith, A. M., & Jones, B. (2018). Title?" },
        { Work(SourceType.Book, "Smith, A. (ed.)", "2018"), "Smith, A. (Ed.). (2018). Title." },
        { Work(SourceType.Book, "Smith, A. (ed.); Jones, B. (ed.)", "2018"), "Smith, A., & Jones, B. (Eds.). (2018). Title." },
        { Work(SourceType.Book, "A, A.; B, B.; C, C.", "2018"), "A, A., B, B., & C, C. (2018). Title." },
        { Work(SourceType.Book, "World Bank", "2018"), "World Bank. (2018). Title." },
        { Work(SourceType.Book, "Le-Roy, Jean-Paul", "2018"), "Le-Roy, J.-P. (2018). Title." },
        { Work(SourceType.Book, "", "2018"), "Title. (2018)." },
        { Work(SourceType.Book, "", ""), "Title. (n.d.)." },
        { Work(SourceType.Book, "", "201"), "Title. (n.d.)." },
        { Work(SourceType.Webpage, "", ""), "Title. (n.d.)." },
        { Work(SourceType.Webpage, "", "2018"), "Title. (2018)." },
        { Work(SourceType.Webpage, "", "2018-03", container: "Site"), "Title. (2018, March). Site." },
        { Work(SourceType.ArticleNewspaper, "", "2018-03-04", container: "Paper"), "Title. (2018, March 4). Paper." },
        { Work(SourceType.Interview, "", "2018-03-04"), "Title. (2018, March 4)." },
        { Work(SourceType.Report, "", "2018-03-04"), "Title. (2018)." },
        {
            Work(SourceType.ArticleJournal, "", "2018", container: "Journal", volume: "1", issue: "2", pages: "3–4"),
            "Title. (2018). Journal, 1(2), 3–4."
        },
        { Work(SourceType.ArticleJournal, "", "2018", container: "Journal", issue: "2"), "Title. (2018). Journal, (2)." },
        { Work(SourceType.ArticleJournal, "", "2018", container: "Journal", volume: "1"), "Title. (2018). Journal, 1." },
        { Work(SourceType.ArticleJournal, "", "2018"), "Title. (2018)." },
        {
            Work(SourceType.Chapter, "", "2018", container: "Book", pages: "3–4", publisher: "Press"),
            "Title. (2018). In Book (pp. 3–4). Press."
        },
        { Work(SourceType.Chapter, "", "2018", container: "Book"), "Title. (2018). In Book." },
        { Work(SourceType.Chapter, "", "2018", pages: "3–4"), "Title. (2018)." },
        { Work(SourceType.Report, "", "2018", container: "Series", publisher: "Press!"), "Title. (2018). Series. Press!" },
        { Work(SourceType.Book, "", "2018", doi: "10.1/a", url: "https://a"), "Title. (2018). https://doi.org/10.1/a" },
        { Work(SourceType.Book, "", "2018", url: "https://a"), "Title. (2018). https://a" },
    };

    public static TheoryData<Source, string> GostForms => new()
    {
        {
            Work(SourceType.Book, "Smith, Anna Maria", "2018-03-04", publisher: "Press", place: "Almaty"),
            "Smith A. M. Title. Almaty: Press, 2018."
        },
        { Work(SourceType.Book, "Smith, A.; Jones, B.", "2018", publisher: "Press"), "Smith A., Jones B. Title. Press, 2018." },
        { Work(SourceType.Book, "World Bank", "2018", place: "Almaty"), "World Bank. Title. Almaty, 2018." },
        { Work(SourceType.Book, "Smith, A. (ed.); World Bank (ed.)", "2018"), "Title / ed. by A. Smith, World Bank. 2018." },
        {
            Work(SourceType.Book, "Smith, A.; Jones, B. (ed.)", "2018", language: "ru"),
            "Smith A. Title / под ред. B. Jones. 2018."
        },
        { Work(SourceType.Book, "", ""), "Title." },
        { Work(SourceType.Book, "", "", "Title."), "Title." },
        {
            Work(
                SourceType.ArticleJournal, "", "2018", container: "Journal", volume: "1", issue: "2", pages: "3–4",
                doi: "10.1/a"),
            "Title // Journal. 2018. Vol. 1, No. 2. P. 3–4. DOI: 10.1/a."
        },
        { Work(SourceType.ArticleJournal, "", "2018", volume: "1", pages: "3", language: "kk"), "Title. 2018. Т. 1. С. 3." },
        { Work(SourceType.ArticleJournal, "", "2018", issue: "2", language: "ru"), "Title. 2018. № 2." },
        { Work(SourceType.ArticleJournal, "", "2018", issue: "2", language: "de"), "Title. 2018. No. 2." },
        {
            Work(SourceType.Webpage, "", "2018-03-04", url: "https://a", accessed: "2020-01-02"),
            "Title. 04.03.2018. URL: https://a (accessed: 02.01.2020)."
        },
        {
            Work(SourceType.Webpage, "", "2018-03", url: "https://a", accessed: "2020-01", language: "ru"),
            "Title. 03.2018. URL: https://a (дата обращения: 01.2020)."
        },
        { Work(SourceType.ArticleNewspaper, "", "2018-03-04"), "Title. 04.03.2018." },
        { Work(SourceType.Webpage, "", "2018", url: "https://a"), "Title. 2018. URL: https://a." },
    };

    [Theory]
    [MemberData(nameof(ApaForms))]
    public void Apa_OfAWork_FollowsItsKind(Source source, string reference) => Assert.Equal(reference, Apa.Of(source));

    [Theory]
    [MemberData(nameof(GostForms))]
    public void Gost_OfAWork_FollowsItsKind(Source source, string reference) => Assert.Equal(reference, Gost.Of(source));

    [Fact]
    public void Apa_OfMoreThanTwentyAuthors_NamesTwenty()
    {
        Assert.StartsWith(
            "Author1, A., Author2, A., ", Apa.Of(Work(SourceType.Book, string.Join(';', ManyAuthors), "2018")),
            StringComparison.Ordinal);
        Assert.Contains(
            "Author19, A., & Author20, A. (2018)", Apa.Of(Work(SourceType.Book, string.Join(';', ManyAuthors), "2018")),
            StringComparison.Ordinal);
        Assert.Contains(
            "Author19, A., & Author20, A. (2018)", Apa.Of(Work(SourceType.Book, string.Join(';', ManyAuthors[..20]), "2018")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SourceType.ArticleJournal, "article", "journal", "publisher")]
    [InlineData(SourceType.ArticleNewspaper, "article", "journal", "publisher")]
    [InlineData(SourceType.Book, "book", "series", "publisher")]
    [InlineData(SourceType.Chapter, "incollection", "booktitle", "publisher")]
    [InlineData(SourceType.Report, "techreport", "type", "institution")]
    [InlineData(SourceType.PaperConference, "inproceedings", "booktitle", "publisher")]
    [InlineData(SourceType.Webpage, "misc", "howpublished", "publisher")]
    public void BibTeX_OfAWork_NamesItsContainerAndPublisherByKind(
        SourceType type, string entry, string container, string publisher) => Assert.Equal(
        $$$"""
        @{{{entry}}}{id,
          author = {Smith, Anna and {World \& Bank}},
          editor = {Jones, B.},
          title = {{Title}},
          {{{container}}} = {Container},
          {{{publisher}}} = {Press},
          address = {Almaty},
          year = {2018},
          volume = {1},
          number = {2},
          pages = {3--4},
          doi = {10.1/a_b},
          url = {https://a_b},
          urldate = {2020-01-02},
        }

        """.ReplaceLineEndings("\n"),
        BibTeX.Of(
            [
                Work(
                    type, "Smith, Anna; Jones, B. (ed.); World & Bank", "2018-03", "Title", "Container", "1", "2", "3–4",
                    "Press", "Almaty", "10.1/a_b", "https://a_b", "2020-01-02"),
            ]));

    [Theory]
    [InlineData(SourceType.ArticleJournal, "", "2018", "Journal", "", "misc")]
    [InlineData(SourceType.ArticleJournal, "Smith, A.", "", "Journal", "", "misc")]
    [InlineData(SourceType.ArticleNewspaper, "Smith, A.", "2018", "", "", "misc")]
    [InlineData(SourceType.ArticleNewspaper, "Smith, A. (ed.)", "2018", "Paper", "", "misc")]
    [InlineData(SourceType.ArticleNewspaper, "Smith, A.", "2018", "Paper", "", "article")]
    [InlineData(SourceType.Book, "Smith, A. (ed.)", "2018", "", "Press", "book")]
    [InlineData(SourceType.Book, "Smith, A.", "2018", "", "", "misc")]
    [InlineData(SourceType.Book, "", "2018", "", "Press", "misc")]
    [InlineData(SourceType.Book, "Smith, A.", "", "", "Press", "misc")]
    [InlineData(SourceType.Chapter, "Smith, A.", "2018", "Book", "", "misc")]
    [InlineData(SourceType.Chapter, "Smith, A.", "2018", "", "Press", "misc")]
    [InlineData(SourceType.Chapter, "Smith, A.", "2018", "Book", "Press", "incollection")]
    [InlineData(SourceType.Report, "Smith, A.", "2018", "", "", "misc")]
    [InlineData(SourceType.Report, "Smith, A.", "2018", "", "KIMEP", "techreport")]
    [InlineData(SourceType.PaperConference, "Smith, A.", "2018", "", "", "misc")]
    [InlineData(SourceType.PaperConference, "Smith, A.", "2018", "Proceedings", "", "inproceedings")]
    public void BibTeX_OfAWorkWithoutAFieldThatItsKindMustHave_IsMisc(
        SourceType type, string authors, string date, string container, string publisher, string entry) => Assert.StartsWith(
        $"@{entry}{{id,\n",
        BibTeX.Of([Work(type, authors, date, container: container, publisher: publisher)]), StringComparison.Ordinal);

    [Fact]
    public void BibTeX_OfMiscByAPublisher_SaysHowItWasPublished() => Assert.Equal(
        "@misc{id,\n  author = {Smith, A.},\n  title = {{Title}},\n  howpublished = {KIMEP},\n}\n",
        BibTeX.Of([Work(SourceType.Report, "Smith, A.", "", publisher: "KIMEP")]));

    [Fact]
    public void BibTeX_OfSpecialLetters_EscapesThem() => Assert.Contains(
        @"title = {{\& \% \$ \# \_ {\textbraceleft} {\textbraceright} {\textbackslash} "
            + @"{\textasciitilde} {\textasciicircum}}},",
        BibTeX.Of([Work(SourceType.Book, "", "", @"& % $ # _ { } \ ~ ^")]), StringComparison.Ordinal);

    [Fact]
    public void BibTeX_OfNamesWithSpecialLetters_EscapesThemOnce() => Assert.Equal(
        "@misc{id,\n  editor = {{World \\& Bank}},\n  title = {{Title}},\n  howpublished = {Science \\& Life},\n}\n",
        BibTeX.Of([Work(SourceType.Book, "World & Bank (ed.)", "", container: "Science & Life")]));

    [Fact]
    public void BibTeX_OfTwoWorks_HasAnEmptyLineBetweenThem() =>
        Assert.Equal(
            "@misc{id,\n  key = {Short},\n  title = {{A}},\n}\n\n@misc{id,\n  key = {Short},\n  title = {{B}},\n}\n",
            BibTeX.Of([Work(SourceType.Book, "", "", "A"), Work(SourceType.Book, "", "", "B")]));

    [Fact]
    public void CslJson_OfAWork_HasEveryFieldThatItHas() => Assert.Equal(
        """[{"id":"id","type":"article-journal","title":"Title","author":["""
        + """{"family":"Smith","given":"Anna"},{"literal":"World Bank"}]"""
        + ""","editor":[{"family":"Jones","given":"B."}]"""
        + ""","issued":{"date-parts":[[2018,3]]},"accessed":{"date-parts":[[2020,1,2]]},"container-title":"Container""" + "\""
        + ""","volume":"1","issue":"2","page":"3–4","publisher":"Press","publisher-place":"Almaty""" + "\""
        + ""","DOI":"10.1/a","URL":"https://a","language":"en"}]""",
        Compact(CslJson.Of([Work(
            SourceType.ArticleJournal, "Smith, Anna; Jones, B. (ed.); World Bank", "2018-03", "Title", "Container", "1", "2",
            "3–4", "Press", "Almaty", "10.1/a", "https://a", "2020-01-02")])));

    [Fact]
    public void CslJson_OfABareWork_HasNoEmptyField() =>
        Assert.Equal(
            """[{"id":"id","type":"book","title":"Title","language":"en"}]""",
            Compact(CslJson.Of([Work(SourceType.Book, "", "")])));

    [Theory]
    [InlineData("Smith, Anna", "Smith", "Anna", false)]
    [InlineData("Smith , Anna Maria (ed.)", "Smith", "Anna Maria", true)]
    [InlineData("World Bank", "World Bank", "", false)]
    [InlineData("World Bank (ed.)", "World Bank", "", true)]
    [InlineData("Smith, Anna, Jr.", "Smith", "Anna, Jr.", false)]
    public void Contributor_Read_IsAPersonWhereThereIsAComma(string text, string family, string given, bool isEditor) =>
        Assert.Equal(
            new Contributor(family, given, isEditor),
            Assert.Single(Contributor.Of(Work(SourceType.Book, text + "; ", "2018"))));

    [Theory]
    [InlineData("Anna", "A.")]
    [InlineData("Anna Maria", "A. M.")]
    [InlineData("A.M.", "A. M.")]
    [InlineData("A. M.", "A. M.")]
    [InlineData("Jean-Paul", "J.-P.")]
    [InlineData("Jean-", "J.")]
    [InlineData("Yu. A.", "Yu. A.")]
    public void Initials_OfGivenNames_HaveASpaceBetween(string given, string initials) =>
        Assert.Equal(initials, new Contributor("Smith", given, false).Initials());

    private static string Compact(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString(
        new System.Text.Json.JsonSerializerOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });

    private static Source Work(
        SourceType type, string authors, string date, string title = "Title", string container = "", string volume = "",
        string issue = "", string pages = "",
        string publisher = "", string place = "", string doi = "", string url = "", string accessed = "",
        string language = "en") => new()
        {
            Id = "id",
            Kind = SourceKind.Cited,
            ShortCitation = "Short",
            Type = type,
            Authors = authors,
            Date = date,
            Title = title,
            Container = container,
            Volume = volume,
            Issue = issue,
            Pages = pages,
            Publisher = publisher,
            PublisherPlace = place,
            Doi = doi,
            Url = url,
            Accessed = accessed,
            Language = language,
            PageBasis = PageBasis.None,
            Licence = "facts",
        };
}
