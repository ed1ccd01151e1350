using Dashboard.Core.Record;

namespace Dashboard.Core.Citations;

/// <summary>A line of the source strip.</summary>
/// <param name="Id">Id of the source.</param>
/// <param name="Letter">Claim letter, or empty.</param>
/// <param name="Short">Short citation, for example "CAISS 2017".</param>
/// <param name="Locators">Pages or sections used, joined by semicolons.</param>
/// <param name="Kind">Document or supplementary.</param>
/// <param name="Citation">Full citation.</param>
/// <param name="Url">Web address or empty.</param>
public sealed record SourceLine(
    string Id, string Letter, string Short, string Locators, SourceKind Kind, string Citation, string Url)
{
    /// <summary>The line of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="letter">Its claim letter, or empty.</param>
    /// <param name="locators">Pages or sections of what is shown; each is named once.</param>
    public static SourceLine Of(Source source, string letter, IEnumerable<string> locators)
    {
        ArgumentNullException.ThrowIfNull(source);
        var url = source.Url.Length > 0 ? source.Url : source.Doi.Length > 0 ? "https://doi.org/" + source.Doi : "";
        return new SourceLine(source.Id, letter, source.ShortCitation, string.Join("; ", locators.Distinct()), source.Kind,
            Apa.Of(source), url);
    }
}
