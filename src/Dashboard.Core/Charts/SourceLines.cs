using Dashboard.Core.Citations;
using Dashboard.Core.Figures;

namespace Dashboard.Core.Charts;

/// <summary>Makes the source strip: every source of a value or gap with the pages used.</summary>
internal static class SourceLines
{
    internal static IReadOnlyList<SourceLine> Of(ChartData data, ChartSelection selection, IReadOnlyList<FigureRow> rows) =>
    [
        .. data.Sources.Where(s => rows.Any(r => r.Source == s.Id)).OrderBy(s => s.Kind)
            .Select(s => SourceLine.Of(s, selection.LetterOf(s.Id), rows.Where(r => r.Source == s.Id).Select(r => r.Locator))),
    ];
}
