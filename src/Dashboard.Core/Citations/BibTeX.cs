using System.Text;
using Dashboard.Core.Record;

namespace Dashboard.Core.Citations;

/// <summary>
/// Sources as BibTeX entries in UTF-8, which BibTeX's plain styles, biber and R's bibtex read whole: an entry is of the kind of
/// its source where it has every field that this kind must have, else <c>@misc</c>, which needs none.
/// </summary>
public static class BibTeX
{
    private const string Misc = "misc";

    /// <summary>One entry for each source; the keys are the ids of the record.</summary>
    public static string Of(IEnumerable<Source> sources) => string.Join('\n', sources.Select(s => Entry(s)));

    /// <summary>An entry with further fields of its own, whose values are plain text.</summary>
    internal static string Entry(Source source, params IEnumerable<(string Name, string Value)> more)
    {
        var type = TypeOf(source);
        var text = new StringBuilder().Append('@').Append(type).Append('{').Append(source.Id).Append(",\n");
        var fields = People(source).Concat(Where(source, type)).Concat(Numbers(source));
        foreach (var (name, value) in fields.Concat(more.Select(m => (m.Name, Escape(m.Value)))))
            if (value.Length > 0) text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        return text.Append("}\n").ToString();
    }

    private static IEnumerable<(string Name, string Value)> People(Source source)
    {
        var people = Contributor.Of(source);
        yield return ("author", Names(people.Where(p => !p.IsEditor)));
        yield return ("editor", Names(people.Where(p => p.IsEditor)));
        // What an entry without names is sorted by.
        yield return ("key", people.Count == 0 ? Escape(source.ShortCitation) : "");
        yield return ("title", $"{{{Escape(source.Title)}}}");
    }

    private static IEnumerable<(string Name, string Value)> Where(Source source, string type)
    {
        var (container, publisher) = (Escape(source.Container), Escape(source.Publisher));
        yield return (type switch
        {
            "article" => "journal",
            "book" => "series",
            "techreport" => "type",
            "incollection" or "inproceedings" => "booktitle",
            _ => "howpublished",
        }, type == Misc && container.Length == 0 ? publisher : container);
        if (type != Misc) yield return (type == "techreport" ? "institution" : "publisher", publisher);
        else if (container.Length > 0) yield return ("publisher", publisher);
        yield return ("address", Escape(source.PublisherPlace));
    }

    private static IEnumerable<(string Name, string Value)> Numbers(Source source)
    {
        yield return ("year", SourceDate.Year(source));
        yield return ("volume", Escape(source.Volume));
        yield return ("number", Escape(source.Issue));
        yield return ("pages", Escape(source.Pages.Replace("–", "--", StringComparison.Ordinal)));
        yield return ("doi", source.Doi);
        yield return ("url", source.Url);
        yield return ("urldate", source.Accessed);
    }

    private static string Names(IEnumerable<Contributor> people) => string.Join(" and ", people.Select(Name));

    private static string Name(Contributor person) =>
        person.IsOrganisation ? $"{{{Escape(person.Family)}}}" : Escape($"{person.Family}, {person.Given}");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '&' or '%' or '$' or '#' or '_' => "\\" + c,
                // BibTeX counts braces even after a backslash.
                '{' => "{\\textbraceleft}",
                '}' => "{\\textbraceright}",
                '\\' => "{\\textbackslash}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }

    /// <summary>The kind of the source where the fields without which styles refuse or spoil that kind are there.</summary>
    private static string TypeOf(Source source)
    {
        var people = Contributor.Of(source);
        var hasAuthor = people.Any(p => !p.IsEditor) && SourceDate.Year(source).Length > 0;
        var hasName = people.Count > 0 && SourceDate.Year(source).Length > 0;
        var (isIn, isOf) = (source.Container.Length > 0, source.Publisher.Length > 0);
        return source.Type switch
        {
            SourceType.ArticleJournal or SourceType.ArticleNewspaper when hasAuthor && isIn => "article",
            SourceType.Book when hasName && isOf => "book",
            SourceType.Chapter when hasAuthor && isIn && isOf => "incollection",
            SourceType.Report when hasAuthor && isOf => "techreport",
            SourceType.PaperConference when hasAuthor && isIn => "inproceedings",
            _ => Misc,
        };
    }
}
