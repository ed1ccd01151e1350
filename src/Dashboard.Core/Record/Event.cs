namespace Dashboard.Core.Record;

/// <summary>Something that a document dates (one row of <c>events.csv</c>).</summary>
public sealed class Event
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the file, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Date as printed, as precise as it is printed: <c>2008</c>, <c>2008-09</c> or <c>2008-09-06</c>.</summary>
    public required string Date { get; init; }

    /// <summary>How precise the date is.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>End of a printed span, in the same form, or empty.</summary>
    public string DateEnd { get; init; } = "";

    /// <summary>What happened, in our own words.</summary>
    public required string Title { get; init; }

    /// <summary>Its name beside its mark in drawings, at most 25 characters; empty for all but key events.</summary>
    public string ShortTitle { get; init; } = "";

    /// <summary>What kind of event it is.</summary>
    public required EventCategory Category { get; init; }

    /// <summary>ISO codes of the countries involved, joined by semicolons; <c>WLD</c> for none in particular.</summary>
    public required string Countries { get; init; }

    /// <summary>Id of the document that dates it.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section.</summary>
    public required string Locator { get; init; }

    /// <summary>The date exactly as it is printed.</summary>
    public required string PrintedAs { get; init; }

    /// <summary>Id of the source that the document cites for it, or empty.</summary>
    public string CitedId { get; init; } = "";

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>The year of <see cref="Date"/>.</summary>
    public int Year() => int.Parse(Date.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The codes of <see cref="Countries"/>.</summary>
    public IReadOnlyList<string> CountryCodes() => Countries.Split(';');
}

/// <summary>How precise a date is.</summary>
public enum DatePrecision
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}

/// <summary>What kind of event something is.</summary>
public enum EventCategory
{
    /// <summary>Organisations, agencies and funds founded or joined.</summary>
    Organisation,

    /// <summary>Agreements, summits, visits.</summary>
    Treaty,

    /// <summary>Bases, exercises, wars, use of force.</summary>
    Military,

    /// <summary>Schools, universities, study programmes.</summary>
    Education,

    /// <summary>Laws and policies on language.</summary>
    Language,

    /// <summary>Culture and media.</summary>
    CultureMedia,

    /// <summary>Economy.</summary>
    Economy,

    /// <summary>Elections, crises, doctrines, surveys.</summary>
    Politics,

    /// <summary>A concept or typology published.</summary>
    Idea,

    /// <summary>Before 1991.</summary>
    History,
}
