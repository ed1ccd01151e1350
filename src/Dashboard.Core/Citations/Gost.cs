using Dashboard.Core.Record;

namespace Dashboard.Core.Citations;

/// <summary>A reference in the form of GOST R 7.0.5-2008, with the words of the source's own language.</summary>
public static class Gost
{
    /// <summary>The reference of a source, ending in a full stop.</summary>
    public static string Of(Source source) => Of(source, "");

    internal static string Of(Source source, string version)
    {
        ArgumentNullException.ThrowIfNull(source);
        var words = source.Language is "ru" or "kk" ? Russian : English;
        var authors = Contributor.Of(source).Where(p => !p.IsEditor).ToList();
        var editors = Contributor.Of(source).Where(p => p.IsEditor).ToList();
        var head = string.Join(' ', new[] { Heading(authors), Title(source, editors, words) }.Where(p => p.Length > 0));
        var tail = new List<string>();
        if (source.Container.Length > 0) head += " // " + source.Container;
        if (Published(source) is { Length: > 0 } published) tail.Add(published);
        if (Number(source, words) is { Length: > 0 } number) tail.Add(number);
        if (version.Length > 0) tail.Add($"{words.Version} {version}");
        if (source.Pages.Length > 0) tail.Add($"{words.Pages} {source.Pages}");
        if (source.Doi.Length > 0) tail.Add("DOI: " + source.Doi);
        if (source.Url.Length > 0)
            tail.Add("URL: " + source.Url
                + (source.Accessed.Length > 0 ? $" ({words.Accessed}: {SourceDate.Gost(source.Accessed)})" : ""));
        return string.Join(". ", new[] { head.TrimEnd('.') }.Concat(tail)) + ".";
    }

    /// <summary>The authors; a full stop parts them from the title, which the initials of a person end in already.</summary>
    private static string Heading(List<Contributor> authors)
    {
        var names = string.Join(", ", authors.Select(Name));
        return names.Length == 0 || names.EndsWith('.') ? names : names + ".";
    }

    private static string Name(Contributor person) =>
        person.IsOrganisation ? person.Family : $"{person.Family} {person.Initials()}";

    private static string Title(Source source, List<Contributor> editors, Terms words) => editors.Count == 0 ? source.Title
        : $"{source.Title} / {words.Editor} "
            + string.Join(", ", editors.Select(e => e.IsOrganisation ? e.Family : $"{e.Initials()} {e.Family}"));

    private static string Published(Source source)
    {
        var house = string.Join(": ", new[] { source.PublisherPlace, source.Publisher }.Where(p => p.Length > 0));
        var date = source.Type is SourceType.Webpage or SourceType.ArticleNewspaper
            ? SourceDate.Gost(source.Date) : SourceDate.Year(source);
        return string.Join(", ", new[] { house, date }.Where(p => p.Length > 0));
    }

    private static string Number(Source source, Terms words) => string.Join(", ", new[]
    {
        source.Volume.Length > 0 ? $"{words.Volume} {source.Volume}" : "",
        source.Issue.Length > 0 ? $"{words.Issue} {source.Issue}" : "",
    }.Where(p => p.Length > 0));

    private static Terms Russian { get; } = new("Т.", "№", "С.", "дата обращения", "под ред.", "Версия данных");

    private static Terms English { get; } = new("Vol.", "No.", "P.", "accessed", "ed. by", "Data version");

    private sealed record Terms(string Volume, string Issue, string Pages, string Accessed, string Editor, string Version);
}
