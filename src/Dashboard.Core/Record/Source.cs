namespace Dashboard.Core.Record;

/// <summary>A document, a supplementary source, or a work that the documents cite (one row of <c>sources.csv</c>).</summary>
public sealed class Source
{
    /// <summary>The id that other tables and addresses use, for example <c>caiss-2017</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Document, supplementary or cited.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The short key of source strips, for example "CAISS 2017".</summary>
    public required string ShortCitation { get; init; }

    /// <summary>What kind of publication it is; decides the form of citations.</summary>
    public required SourceType Type { get; init; }

    /// <summary>
    /// Authors as <c>Family, Given; Family, Given</c>; an organisation is written without a comma, an editor ends in
    /// <c> (ed.)</c>. Empty when none is known.
    /// </summary>
    public string Authors { get; init; } = "";

    /// <summary>Date of publication: <c>2018</c>, <c>2018-03</c>, <c>2018-03-04</c>, or empty when it is not known.</summary>
    public string Date { get; init; } = "";

    /// <summary>Title as printed, in its own language.</summary>
    public required string Title { get; init; }

    /// <summary>Journal, newspaper, site or book that it stands in, or empty.</summary>
    public string Container { get; init; } = "";

    /// <summary>Volume, or empty.</summary>
    public string Volume { get; init; } = "";

    /// <summary>Issue, or empty.</summary>
    public string Issue { get; init; } = "";

    /// <summary>Pages, for example <c>195–203</c>, or empty.</summary>
    public string Pages { get; init; } = "";

    /// <summary>Publisher, or empty.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Place of publication, or empty.</summary>
    public string PublisherPlace { get; init; } = "";

    /// <summary>Web address or empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>DOI without resolver, or empty.</summary>
    public string Doi { get; init; } = "";

    /// <summary>When the citing document read the web address, as an ISO date, or empty.</summary>
    public string Accessed { get; init; } = "";

    /// <summary>BCP 47 code of the source's language.</summary>
    public required string Language { get; init; }

    /// <summary>How its page numbers are known.</summary>
    public required PageBasis PageBasis { get; init; }

    /// <summary>Under which terms its figures may be carried over.</summary>
    public required string Licence { get; init; }

    /// <summary>Of a supplementary source, ids of the cited works whose data it holds, joined by semicolons; or empty.</summary>
    public string StandsFor { get; init; } = "";

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>The ids in a <see cref="StandsFor"/>.</summary>
    public static IReadOnlyList<string> Works(string standsFor) =>
        (standsFor ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>A section of a document that has no pages (one row of <c>sections.csv</c>): locators begin with its title.</summary>
public sealed class Section
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the document.</summary>
    public required string SourceId { get; init; }

    /// <summary>Position in the document, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Heading as locators write it.</summary>
    public required string Title { get; init; }
}

/// <summary>Another spelling of a name (one row of <c>spellings.csv</c>): searches find one by the other.</summary>
public sealed class Spelling
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>The name as the record writes it.</summary>
    public required string Name { get; init; }

    /// <summary>How else it is written.</summary>
    public required string Variant { get; init; }
}

/// <summary>What kind of publication a source is; the names are those of the Citation Style Language.</summary>
public enum SourceType
{
    /// <summary>An article in a journal.</summary>
    ArticleJournal,

    /// <summary>An article in a newspaper or magazine.</summary>
    ArticleNewspaper,

    /// <summary>A book.</summary>
    Book,

    /// <summary>A chapter of a book.</summary>
    Chapter,

    /// <summary>A page of a site.</summary>
    Webpage,

    /// <summary>A report or working paper.</summary>
    Report,

    /// <summary>Data.</summary>
    Dataset,

    /// <summary>A law, decree or doctrine.</summary>
    Legislation,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A paper given at a conference.</summary>
    PaperConference,
}
