using System.Text;
using Dashboard.Core.Record;

namespace Dashboard.Core.Citations;

/// <summary>Sources as BibTeX entries in UTF-8 (biber and modern BibTeX read it).</summary>
public static class BibTeX
{
    /// <summary>One entry for each source; the keys are the ids of the record.</summary>
    public static string Of(IEnumerable<Source> sources) => string.Join('\n', sources.Select(s => Entry(s, "")));

    internal static string Entry(Source source, string version)
    {
        var people = Contributor.Of(source);
        var text = new StringBuilder().Append('@').Append(TypeOf(source.Type)).Append('{').Append(source.Id).Append(",\n");
        Add("author", string.Join(" and ", people.Where(p => !p.IsEditor).Select(Name)), escape: false);
        Add("editor", string.Join(" and ", people.Where(p => p.IsEditor).Select(Name)), escape: false);
        Add("title", $"{{{Escape(source.Title)}}}", escape: false);
        Add(source.Type switch
        {
            SourceType.ArticleJournal or SourceType.ArticleNewspaper => "journal",
            SourceType.Chapter or SourceType.PaperConference => "booktitle",
            _ => "howpublished",
        }, source.Container);
        Add("publisher", source.Publisher);
        Add("address", source.PublisherPlace);
        Add("year", SourceDate.Year(source));
        Add("volume", source.Volume);
        Add("number", source.Issue);
        Add("pages", source.Pages.Replace("–", "--", StringComparison.Ordinal));
        Add("doi", source.Doi, escape: false);
        Add("url", source.Url, escape: false);
        Add("urldate", source.Accessed);
        Add("note", version.Length > 0 ? "Data version " + version : "");
        return text.Append("}\n").ToString();

        void Add(string name, string value, bool escape = true)
        {
            if (value.Length > 0)
                text.Append("  ").Append(name).Append(" = {").Append(escape ? Escape(value) : value).Append("},\n");
        }
    }

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
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }

    private static string TypeOf(SourceType type) => type switch
    {
        SourceType.ArticleJournal or SourceType.ArticleNewspaper => "article",
        SourceType.Book => "book",
        SourceType.Chapter => "incollection",
        SourceType.Report => "techreport",
        SourceType.PaperConference => "inproceedings",
        _ => "misc",
    };
}
