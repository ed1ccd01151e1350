namespace Dashboard.Web.Layout;

/// <summary>Breaks paragraphs into lines, first fit.</summary>
internal static class LineBreaker
{
    /// <summary>Groups wider than this share of the line may be broken inside.</summary>
    private const float KeepShare = 0.42f;

    internal static IReadOnlyList<TextBlock.Line> Break(IEnumerable<Word> words, float size, float maxWidth)
    {
        var lines = new List<TextBlock.Line>();
        var line = new List<Word>();
        var width = 0f;
        var space = FontFace.Regular.Shape(" ", size).Width;
        foreach (var group in Groups(words))
        {
            var whole = WidthOf(group, size, space);
            var units = whole <= maxWidth * KeepShare ? [group]
                : group.SelectMany(w => Pieces(w, size, maxWidth)).Select(w => new List<Word> { w }).ToList();
            foreach (var unit in units)
            {
                var wide = WidthOf(unit, size, space);
                if (line.Count > 0 && width + space + wide > maxWidth) Close();
                width += (line.Count > 0 ? space : 0) + wide;
                line.AddRange(unit);
            }
        }
        if (line.Count > 0) Close();
        return lines;

        void Close()
        {
            lines.Add(LineOf(line, size, space));
            line.Clear();
            width = 0;
        }
    }

    /// <summary>The width of one word in pixels.</summary>
    internal static float WidthOf(Word word, float size) => Shape(word.Text, word.SemiBold, size).Width;

    private static IEnumerable<List<Word>> Groups(IEnumerable<Word> words)
    {
        var group = new List<Word>();
        foreach (var word in words)
        {
            group.Add(word);
            if (word.KeepsNext) continue;
            yield return group;
            group = [];
        }
        if (group.Count > 0) yield return group;
    }

    private static float WidthOf(List<Word> words, float size, float space) =>
        words.Sum(w => Shape(w.Text, w.SemiBold, size).Width) + (space * (words.Count - 1));

    /// <summary>A word that is wider than a line, for example an address, is broken between letters.</summary>
    private static IEnumerable<Word> Pieces(Word word, float size, float maxWidth)
    {
        var rest = word.Text;
        while (rest.Length > 1 && Shape(rest, word.SemiBold, size).Width > maxWidth)
        {
            var length = rest.Length - 1;
            while (length > 1 && Shape(rest[..length], word.SemiBold, size).Width > maxWidth) length--;
            var natural = rest.LastIndexOfAny(['/', '?', '&', ',', '-', '='], length - 1) + 1;
            if (natural > length / 2) length = natural;
            yield return word with { Text = rest[..length] };
            rest = rest[length..];
        }
        yield return word with { Text = rest };
    }

    /// <summary>Neighbouring words of one weight are shaped together.</summary>
    private static TextBlock.Line LineOf(List<Word> words, float size, float space)
    {
        var runs = new List<(GlyphRun, float)>();
        var x = 0f;
        for (var from = 0; from < words.Count;)
        {
            var to = from + 1;
            while (to < words.Count && words[to].SemiBold == words[from].SemiBold) to++;
            var run = Shape(string.Join(' ', words[from..to].Select(w => w.Text)), words[from].SemiBold, size);
            runs.Add((run, x));
            x += run.Width + (to < words.Count ? space : 0);
            from = to;
        }
        return new TextBlock.Line(runs, x);
    }

    private static GlyphRun Shape(string text, bool semiBold, float size) =>
        (semiBold ? FontFace.SemiBold : FontFace.Regular).Shape(text, size);
}
