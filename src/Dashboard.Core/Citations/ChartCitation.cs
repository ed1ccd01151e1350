using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Citations;

/// <summary>A chart or figure to cite: its page changes, so every form says the data version and when it was read.</summary>
public sealed record ChartCitation
{
    private const string IsoDay = "yyyy-MM-dd";

    /// <summary>What it is, for the key of its entry: <c>chart</c> or <c>figure</c>.</summary>
    public string Kind { get; init; } = "chart";

    /// <summary>The end of its address: the slug of the chart, or the id of the figure.</summary>
    public required string Slug { get; init; }

    /// <summary>Title of the chart, or the figure in words.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 code of the language of the title.</summary>
    public required string Language { get; init; }

    /// <summary>Name of the project that publishes it.</summary>
    public required string Project { get; init; }

    /// <summary>The full address of the page with everything that was chosen on it.</summary>
    public required string Address { get; init; }

    /// <summary>The data version, as far as it is written for people.</summary>
    public required string Version { get; init; }

    /// <summary>The day on which it was read.</summary>
    public required DateOnly Accessed { get; init; }

    /// <summary>The year in which the record was put together, or in which it was read where it does not say it.</summary>
    public required int Year { get; init; }

    /// <summary>The same line without a day, for files that stay the same from day to day.</summary>
    public string Undated => string.Format(
        CultureInfo.CurrentCulture, ChartWords.CitationUndated, Title, Project, Version, Address);

    /// <summary>One line for a slide or a caption, in the words and the date of the current culture.</summary>
    public string Short => string.Format(
        CultureInfo.CurrentCulture, ChartWords.CitationOfChart, Title, Project, Version,
        Accessed.ToString(ChartWords.CitationDay, CultureInfo.CurrentCulture), Address);

    /// <summary>APA style, 7th edition: undated, with the day of retrieval.</summary>
    public string Apa => Citations.Apa.Of(Source(), Version);

    /// <summary>GOST R 7.0.5-2008.</summary>
    public string Gost => Citations.Gost.Of(Source(), Version);

    /// <summary>A <c>@misc</c> entry of BibTeX by the project, of the year of the record, ending in a line feed.</summary>
    public string BibTeX => Citations.BibTeX.Entry(
        Source(Project, Year.ToString("0000", CultureInfo.InvariantCulture), container: ""),
        ("institution", Project), ("note", "Data version " + Version));

    /// <summary>A list of one item in the JSON of the Citation Style Language.</summary>
    public string CslJson => Citations.CslJson.Of(Source(), Version);

    private Source Source(string authors = "", string date = "", string? container = null) => new()
    {
        Id = $"{Kind}-{Slug}",
        Kind = SourceKind.Cited,
        ShortCitation = Title,
        Type = SourceType.Webpage,
        Title = Title,
        Authors = authors,
        Date = date,
        Container = container ?? Project,
        Url = Address,
        Accessed = Accessed.ToString(IsoDay, CultureInfo.InvariantCulture),
        Language = Language,
        PageBasis = PageBasis.None,
        Licence = "",
    };
}
