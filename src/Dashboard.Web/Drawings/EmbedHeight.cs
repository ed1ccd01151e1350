using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Drawings;

/// <summary>
/// The height at which a frame of a chart or the map shows all of it; its words are measured as the page sets them.
/// </summary>
internal static class EmbedHeight
{
    /// <summary>What a column of text usually leaves a frame.</summary>
    internal const int TypicalWidth = 760;

    // Sizes of the style sheets, in pixels.
    private const float Root = 16, Small = 0.9f * Root, TitleLine = 1.25f, Line = 1.55f, Spare = 16;
    private const float KeyMark = 38, KeyLine = 28;
    private const int MapNarrowBelow = 584;

    /// <summary>Pixels for a chart in a frame of a width.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="width">Pixels.</param>
    internal static int Of(ChartSpec spec, int width)
    {
        var room = RoomIn(width);
        var frame = room >= 860 ? PageFrame.Wide : room >= 560 ? PageFrame.Middle : PageFrame.Narrow;
        var drawing = ChartDrawings.HeightOf(spec, frame) * room / frame.Width;
        return Whole(width, spec.Title, spec.Subtitle, drawing + NotesOf(spec.Notes, room), spec.Sources);
    }

    /// <summary>Pixels for the map in a frame of a width.</summary>
    /// <param name="spec">The map.</param>
    /// <param name="phone">The map as it is drawn where there is little room.</param>
    /// <param name="width">Pixels.</param>
    internal static int Of(MapSpec spec, MapSpec phone, int width)
    {
        var room = RoomIn(width);
        var shown = width < MapNarrowBelow ? phone.Frame : spec.Frame;
        var (lines, left) = (1, room);
        foreach (var line in MapLegendLine.Of(spec))
        {
            var key = TextBlock.Of($"{line.Name} {line.Count}", Small).Width + KeyMark;
            if (key > left) (lines, left) = (lines + 1, room);
            left -= key;
        }
        var drawing = (float)(room * shown.Height / shown.Width);
        var notes = Gap + (Small * Line);
        return Whole(width, spec.Title, spec.Subtitle, drawing + Gap + (lines * KeyLine) + notes, spec.Sources);
    }

    private static float NoteWidth => 75 * TextBlock.Of("0", Small).Width;

    private static float RoomIn(int width) => width - (2 * Math.Clamp(0.02f * width, 0.75f * Root, 1.25f * Root));

    /// <summary>One note stands there; more are folded.</summary>
    private static float NotesOf(IReadOnlyList<string> notes, float room) =>
        notes.Count == 0 ? 0 : Gap + (notes.Count == 1 ? Lines(notes[0], Small, MathF.Min(room, NoteWidth)) : 1) * Small * Line;

    private static float Gap => 0.6f * Root;

    private static int Whole(int width, string title, string subtitle, float middle, IReadOnlyList<SourceLine> sources)
    {
        var room = RoomIn(width);
        var size = Math.Clamp(Root + (0.01f * width), 1.15f * Root, 1.5f * Root);
        var head = (Lines(title, size, room, semiBold: true) * size * TitleLine) + (0.35f * Root)
            + (Lines(subtitle, Root, room) * Root * Line);
        var strip = (0.6f * Root) + 1 + (Small * Line)
            + sources.GroupBy(s => s.Kind).Sum(kind => (Lines(StripWords(kind), Small, room) * Small * Line) + (0.2f * Root));
        var back = Small * Line;
        return (int)MathF.Ceiling((2 * 0.75f * Root) + head + Gap + middle + Gap + strip + Gap + back + Spare);
    }

    private static string StripWords(IEnumerable<SourceLine> kind) =>
        "Supplementary: " + string.Join(" · ", kind.Select(s =>
            s.Kind == SourceKind.Document ? $"{s.Letter} {s.Short}, {s.Locators}" : $"{s.Letter} {s.Short}"));

    private static int Lines(string text, float size, float room, bool semiBold = false) =>
        TextBlock.Of(text, size, room, semiBold).LineCount;
}
