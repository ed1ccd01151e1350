using System.Globalization;
using System.Text;
using Dashboard.Core.Charts;
using Dashboard.Core.Figures;
using Dashboard.Core.Map;

namespace Dashboard.Core.Tests.Charts;

/// <summary>
/// A spec as text, a line for each thing drawn or said; the data version is left out, because every change of the record
/// changes it.
/// </summary>
internal static class SpecText
{
    internal static string Of(ChartSpec spec)
    {
        var text = new StringBuilder();
        Line(text, "chart", spec.Slug, spec.Kind, spec.Topic, spec.Scale);
        Line(text, "title", spec.Title);
        Line(text, "subtitle", spec.Subtitle);
        Line(text, "unit", spec.Unit);
        Axis(text, "x", spec.X);
        Axis(text, "y", spec.Y);
        foreach (var series in spec.Series) Series(text, series);
        foreach (var bar in spec.Bars)
            Line(text, "bar", bar.Name, bar.Label, bar.Detail, Length(bar), bar.Colour, bar.Mark, bar.Row);
        foreach (var gap in spec.Gaps) Line(text, "gap", Number(gap.From), Number(gap.To), gap.Text, gap.Short);
        foreach (var rule in spec.Breaks) Line(text, "break", Number(rule.X), rule.Text);
        foreach (var span in spec.Spans) Line(text, "span", Number(span.X), Number(span.Low), Number(span.High));
        foreach (var note in spec.Notes) Line(text, "note", note);
        foreach (var s in spec.Sources)
            Line(text, "source", s.Id, s.Letter, s.Short, s.Locators, s.Kind, s.Citation, s.Url);
        foreach (var fact in spec.Facts) Row(text, "fact", fact);
        for (var i = 0; i < spec.Rows.Count; i++) Row(text, $"row {i}", spec.Rows[i]);
        Line(text, "summary", spec.Summary);
        return text.ToString();
    }

    /// <summary>What is a panel's own; the rest is as in the whole.</summary>
    internal static string OfPanel(ChartSpec panel)
    {
        var text = new StringBuilder();
        Line(text, "panel", panel.Title);
        Axis(text, "x", panel.X);
        Axis(text, "y", panel.Y);
        foreach (var series in panel.Series) Series(text, series);
        foreach (var gap in panel.Gaps) Line(text, "gap", Number(gap.From), Number(gap.To), gap.Text, gap.Short);
        foreach (var rule in panel.Breaks) Line(text, "break", Number(rule.X), rule.Text);
        foreach (var span in panel.Spans) Line(text, "span", Number(span.X), Number(span.Low), Number(span.High));
        return text.ToString();
    }

    internal static string Of(MapSpec spec)
    {
        var text = new StringBuilder();
        Line(text, "map", spec.Area);
        Line(text, "title", spec.Title);
        Line(text, "subtitle", spec.Subtitle);
        Line(text, "frame", Number(spec.Frame.MinX), Number(spec.Frame.MinY), Number(spec.Frame.MaxX), Number(spec.Frame.MaxY));
        Line(text, "outlines", spec.Outlines.Count);
        foreach (var kind in spec.Kinds) Line(text, "kind", kind.Kind, kind.Name, kind.Count);
        foreach (var item in spec.Coverage?.Classes ?? []) Line(text, "class", item.Name, item.Countries);
        foreach (var c in spec.Coverage?.Entries ?? [])
            Line(text, "entry", c.Iso3, c.Name, c.Inside, c.Count, c.Class, Number(c.Position.X), Number(c.Position.Y));
        Line(text, "names", string.Join(", ", spec.Names.Values.Order(StringComparer.Ordinal)));
        foreach (var precision in spec.Precisions) Line(text, "precision", precision.Precision, precision.Name, precision.Count);
        foreach (var m in spec.Marks)
        {
            Line(
                text, "mark", Number(m.Town.X), Number(m.Town.Y), Number(m.Position.X), Number(m.Position.Y),
                string.Join(", ", m.Places.Select(p => p.Place.Id)), m.IsUndated ? "undated" : null,
                m.Opens is { } part ? $"opens {part.Area} {part.Viewport}" : null, m.Label);
        }
        foreach (var note in spec.Notes) Line(text, "note", note);
        Line(text, "borders", spec.BorderNote);
        foreach (var source in spec.Sources) Line(text, "source", source.Id, source.Short, source.Locators);
        Line(text, "summary", spec.Summary);
        return text.ToString();
    }

    private static void Axis(StringBuilder text, string name, ChartAxis axis) => Line(
        text, name, axis.Title, Number(axis.Min), Number(axis.Max),
        string.Join(", ", axis.Ticks.Append(axis.Undated).OfType<AxisTick>().Select(t => $"{Number(t.Value)}={t.Label}")));

    private static void Series(StringBuilder text, ChartSeries series)
    {
        Line(
            text, "series", series.Key, series.Name, series.EndLabel, series.Iso3, series.Letter, series.SourceId,
            series.Colour, series.Focus, series.Dimmed ? "dimmed" : "");
        foreach (var p in series.Points)
        {
            Line(
                text, "  point", Number(p.X), Number(p.XEnd), Number(p.Y), Number(p.Low), Number(p.High), p.Mark, p.Bound,
                p.Label, p.LabelSide, p.Row, p.OpenEnd ? "open end" : null,
                p.JoinsPrevious ? p.JoinIsEstimate ? "broken line" : "line" : null);
        }
    }

    private static void Row(StringBuilder text, string name, FigureRow row) => Line(
        text, name, row.Id, row.Indicator, row.Iso3, row.Period, row.Display, row.Status, row.Bound, row.Basis, row.Source,
        row.Letter, row.Locator, row.CitedId, row.CitedSource, row.PrintedAs, row.Reason, row.Note);

    /// <summary>Of a part also the length of its whole, and its units where they are drawn one by one.</summary>
    private static string Length(ChartBar bar) => bar.Whole is { } whole
        ? $"{Number(bar.Length)} of {Number(whole.Length)} {whole.Count}".TrimEnd() : Number(bar.Length);

    private static string Number(double? value) =>
        value is { } v ? Math.Round(v, 6).ToString("0.######", CultureInfo.InvariantCulture) : "";

    private static void Line(StringBuilder text, string name, params object?[] values) =>
        text.Append(name).Append(": ").AppendJoin(" | ", values).Append('\n');
}
