using Dashboard.Core.Record;

namespace Dashboard.Core.Citations;

/// <summary>A reference in the form of APA style, 7th edition, without italics.</summary>
public static class Apa
{
    private const int NamedInFull = 20; // As many as APA 7 names in full.

    /// <summary>The reference of a source, ending in a full stop or an address.</summary>
    public static string Of(Source source) => Of(source, "");

    /// <summary>A work with a version is one that changes: its title carries the version, its address when it was read.</summary>
    internal static string Of(Source source, string version)
    {
        ArgumentNullException.ThrowIfNull(source);
        var people = Contributor.Of(source);
        var hasDay = source.Type is SourceType.Webpage or SourceType.ArticleNewspaper or SourceType.Interview;
        var date = $"({(hasDay ? SourceDate.Apa(source) : YearOf(source))}).";
        var parts = people.Count > 0
            ? new List<string> { Names(people), date, Sentence(Title(source, version)) }
            : [Sentence(Title(source, version)), date];
        parts.AddRange(Where(source));
        if (source.Doi.Length > 0) parts.Add("https://doi.org/" + source.Doi);
        else if (source.Url.Length > 0)
            parts.Add(version.Length > 0 ? $"Retrieved {SourceDate.ApaDay(source.Accessed)}, from {source.Url}" : source.Url);
        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    private static string Title(Source source, string version) =>
        version.Length > 0 ? $"{source.Title} (Data version {version})" : source.Title;

    private static string YearOf(Source source) => SourceDate.Year(source) is { Length: > 0 } year ? year : "n.d.";

    private static IEnumerable<string> Where(Source source)
    {
        if (source.Type == SourceType.Chapter && source.Container.Length > 0)
            yield return Sentence($"In {source.Container}{(source.Pages.Length > 0 ? $" (pp. {source.Pages})" : "")}");
        else if (source.Type is SourceType.ArticleJournal or SourceType.ArticleNewspaper)
            yield return Sentence(string.Join(", ",
                new[] { source.Container, Number(source), source.Pages }.Where(p => p.Length > 0)));
        else if (source.Container.Length > 0)
            yield return Sentence(source.Container);
        if (source.Publisher.Length > 0) yield return Sentence(source.Publisher);
    }

    private static string Number(Source source) => source.Volume + (source.Issue.Length > 0 ? $"({source.Issue})" : "");

    private static string Names(IReadOnlyList<Contributor> people)
    {
        var names = people.Take(NamedInFull).Select(p => p.IsOrganisation ? p.Family : $"{p.Family}, {p.Initials()}").ToList();
        var joined = names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
        if (people[0].IsEditor) joined += people.Count == 1 ? " (Ed.)" : " (Eds.)";
        return joined.EndsWith('.') ? joined : joined + ".";
    }

    private static string Sentence(string text) => text.Length == 0 || text[^1] is '.' or '?' or '!' ? text : text + ".";
}
