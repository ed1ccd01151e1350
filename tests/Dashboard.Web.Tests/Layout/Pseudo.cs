using System.Text;
using Dashboard.Core.Charts;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Tests.Layout;

/// <summary>
/// A language that does not exist: every word a third longer than in English, in Cyrillic with the letters of Kazakh,
/// Tajik and Kyrgyz. What a drawing does with it, it will do with a translation.
/// </summary>
internal static class Pseudo
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz",
        Cyrillic = "әбцдефғһіжқлмңоөпрстұүшхйы", More = "ҷӣҳӯщ";

    internal static StillText Text { get; } = new()
    {
        Sources = Of(StillText.English.Sources),
        Supplementary = Of(StillText.English.Supplementary),
        SupplementaryCount = Of(StillText.English.SupplementaryCount),
        MoreNotes = Of(StillText.English.MoreNotes),
        TooSmall = Of(StillText.English.TooSmall),
        NoRoom = Of(StillText.English.NoRoom),
        FirstFigures = Of(StillText.English.FirstFigures),
        DataVersion = Of(StillText.English.DataVersion),
    };

    internal static ChartSpec Of(ChartSpec spec) => spec with
    {
        Title = Of(spec.Title),
        Subtitle = Of(spec.Subtitle),
        X = Of(spec.X),
        Y = Of(spec.Y),
        Series = [.. spec.Series.Select(Of)],
        Empty = spec.Empty is { } empty ? Of(empty) : null,
        Bars =
        [
            .. spec.Bars.Select(b => b with
            {
                Name = Of(b.Name), Label = Of(b.Label), Detail = Of(b.Detail),
            }),
        ],
        Panels = [.. spec.Panels.Select(Of)],
        Gaps = [.. spec.Gaps.Select(g => g with { Text = Of(g.Text), Short = Of(g.Short) })],
        Breaks = [.. spec.Breaks.Select(b => b with { Text = Of(b.Text) })],
        Notes = [.. spec.Notes.Select(Of)],
        Sources = [.. spec.Sources.Select(Of)],
    };

    internal static MapSpec Of(MapSpec spec) => spec with
    {
        Title = Of(spec.Title),
        Subtitle = Of(spec.Subtitle),
        Empty = spec.Empty is { } empty ? Of(empty) : null,
        Marks = [.. spec.Marks.Select(m => m with { Label = Of(m.Label) })],
        Kinds = [.. spec.Kinds.Select(k => k with { Name = Of(k.Name) })],
        Precisions = [.. spec.Precisions.Select(x => x with { Name = Of(x.Name) })],
        Notes = [.. spec.Notes.Select(Of)],
        BorderNote = Of(spec.BorderNote),
        Sources = [.. spec.Sources.Select(Of)],
    };

    /// <summary>Words of two letters and more grow; numbers and signs stay.</summary>
    internal static string Of(string text) => string.Join(' ', text.Split(' ').Select(Word));

    private static ChartSeries Of(ChartSeries series) => series with
    {
        Name = Of(series.Name),
        EndLabel = series.EndLabel is { } label ? Of(label) : null,
        Points = [.. series.Points.Select(p => p with { Label = Of(p.Label) })],
    };

    private static ChartAxis Of(ChartAxis axis) =>
        axis with { Title = Of(axis.Title), Ticks = [.. axis.Ticks.Select(t => t with { Label = Of(t.Label) })] };

    private static SourceLine Of(SourceLine source) => source with { Short = Of(source.Short), Locators = Of(source.Locators) };

    private static string Word(string word)
    {
        var letters = word.Count(char.IsAsciiLetter);
        if (letters < 2) return word;
        var longer = new StringBuilder();
        var (seen, added) = (0, 0);
        foreach (var letter in word)
        {
            longer.Append(Letter(letter));
            if (!char.IsAsciiLetter(letter) || ++seen * ((letters + 2) / 3) / letters <= added) continue;
            longer.Append(More[added++ % More.Length]);
        }
        return longer.ToString();
    }

    private static char Letter(char letter)
    {
        var index = Latin.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        return index < 0 ? letter : char.IsUpper(letter) ? char.ToUpperInvariant(Cyrillic[index]) : Cyrillic[index];
    }
}
