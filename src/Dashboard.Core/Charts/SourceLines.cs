using Dashboard.Core.Citations;
using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>Makes the source strip: every source of a value or gap with the pages used.</summary>
internal static class SourceLines
{
    internal static IReadOnlyList<SourceLine> Of(ChartData data, ChartSelection selection, IReadOnlyList<FigureRow> rows) =>
    [
        .. data.Sources.Where(s => rows.Any(r => r.Source == s.Id)).OrderBy(s => s.Kind)
            .Select(s => Of(s, selection.LetterOf(s.Id), rows.Where(r => r.Source == s.Id).Select(r => r.Locator))),
    ];

    internal static SourceLine Of(Source source, string letter, IEnumerable<string> locators) => new(
        source.Id, letter, source.ShortCitation, string.Join("; ", locators.Distinct()), source.Kind, Apa.Of(source),
        source.Url.Length > 0 ? source.Url : source.Doi.Length > 0 ? "https://doi.org/" + source.Doi : "");
}
