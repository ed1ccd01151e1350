using System.Globalization;
using System.Text.Json;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Shared;
using Dashboard.Web.Stills;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Browser.Tests;

/// <summary>
/// The chart that Plotly draws in a browser and the picture that the server draws are one chart: for every chart over time of the
/// record their series, marks, colours, ticks, labels and positions are compared as both really drew them.
/// </summary>
public sealed class DrawingTests(DashboardHost host)
{
    /// <summary>How far a mark may stand from its place in the other drawing, as a share of the plot.</summary>
    private const double Near = 0.01;

    /// <summary>Reads from the page what is drawn there; positions become shares of the axes by Plotly's own measure.</summary>
    private const string Drawn = """
        () => {
          const gd = document.querySelector('.plot .js-plotly-plot');
          const frame = gd.getBoundingClientRect();
          const middle = (element, x, y) => { const r = element.getBoundingClientRect(); return [r.left + r.width / 2 - frame.left - x._offset, r.top + r.height / 2 - frame.top - y._offset]; };
          const texts = selector => [...gd.querySelectorAll(selector)].map(e => e.textContent);
          const traces = gd._fullData.filter(t => t.type === 'scatter');
          const groups = [...gd.querySelectorAll('.scatterlayer .trace')];
          const marks = groups.flatMap((group, n) => {
            const trace = group.__data__[0].trace;
            if (!trace.mode.includes('markers') || !trace.meta) return [];
            const xaxis = gd._fullLayout[trace.xaxis.replace('x', 'xaxis')], yaxis = gd._fullLayout[trace.yaxis.replace('y', 'yaxis')];
            return [...group.querySelectorAll('.points path.point')].map(path => {
              const point = path.__data__, at = middle(path, xaxis, yaxis), style = getComputedStyle(path);
              return {
                trace: trace.name, symbol: [].concat(trace.marker.symbol)[point.i] ?? trace.marker.symbol,
                x: xaxis.p2l(at[0]), y: yaxis.p2l(at[1]), stroke: style.stroke, shown: style.opacity !== '0',
              };
            });
          });
          return {
            marks, xTicks: texts('.xaxislayer-above .xtick text'), yTicks: texts('.yaxislayer-above .ytick text'),
            words: [...gd.querySelectorAll('.textpoint text, .annotation-text')].map(e => e.textContent).join(' '),
          };
        }
        """;

    private static readonly Dictionary<Mark, string> Symbols = new()
    {
        [Mark.Dot] = "circle",
        [Mark.Ring] = "circle",
        [Mark.Square] = "square",
        [Mark.Diamond] = "diamond",
        [Mark.Triangle] = "triangle-up",
        [Mark.Cross] = "x-thin",
        [Mark.Plus] = "cross-thin",
    };

    [Fact]
    public async Task EveryChartOverTime_InTheBrowserAndAsAPicture_IsTheSameChart()
    {
        var data = host.Services.GetRequiredService<DashboardData>();
        var faults = new List<string>();
        var compared = 0;
        await using var reader = await host.OpenAsync("/charts");
        foreach (var chart in await data.ChartsAsync())
        {
            var record = (await data.ChartAsync(chart.Id))!;
            foreach (var query in CountryPanels.ArePermitted(record) ? [ChartQuery.All, ChartQuery.All with { Panels = true }] : new[] { ChartQuery.All })
            {
                var spec = ChartSpecBuilder.Build(record, query);
                if (spec.Series.Count == 0) continue;
                await reader.Page.GotoAsync($"/charts/{chart.Id}{query}");
                await reader.InteractiveAsync();
                var drawn = await reader.Page.EvaluateAsync<JsonElement>(Drawn);
                faults.AddRange(Compare(spec, drawn).Select(fault => $"{chart.Id}{query}: {fault}"));
                compared++;
            }
        }
        Assert.Empty(faults);
        Assert.True(compared >= 10, $"only {compared} charts were compared");
        reader.AssertNoTrouble();
    }

    private static IEnumerable<string> Compare(ChartSpec spec, JsonElement drawn)
    {
        var options = new StillOptions(StillSize.Slide, Theme.Light);
        var marks = Marks(spec, ChartStill.Marks(spec, options, ""), drawn.GetProperty("marks"));
        // Small plots name fewer ticks and values, and not the same ones: what is drawn where is compared, and their names.
        if (spec.Panels.Count > 0) return [.. marks, .. spec.Panels.Select(p => p.Title).Where(t => !drawn.GetProperty("words").GetString()!.Contains(t, StringComparison.Ordinal)).Select(t => $"“{t}” is missing")];
        var words = ChartStill.Texts(spec, options, "").Select(t => t.Text).ToList();
        return
        [
            .. marks,
            .. Ticks("year", spec.X, words, Texts(drawn, "xTicks")),
            .. spec.Kind == Core.Record.ChartKind.Slope ? [] : Ticks("value", spec.Y, words, Texts(drawn, "yTicks")),
            .. Labels(spec, string.Concat(words), drawn.GetProperty("words").GetString()!),
        ];
    }

    private static IEnumerable<string> Marks(ChartSpec spec, IReadOnlyList<PlacedMark> still, JsonElement marks)
    {
        var shown = marks.EnumerateArray().Where(m => m.GetProperty("shown").GetBoolean()).ToList();
        if (shown.Count != still.Count)
        {
            yield return $"{shown.Count} marks in the browser, {still.Count} in the picture";
            yield break;
        }
        var names = spec.Series.ToDictionary(s => s.Key, s => s.Name);
        foreach (var (mark, placed) in shown.Zip(still))
        {
            var name = mark.GetProperty("trace").GetString();
            if (name != names[placed.Series]) yield return $"“{name}” stands where the picture has “{names[placed.Series]}”";
            if (mark.GetProperty("symbol").GetString() != Symbols[placed.Mark]) yield return $"{name}: {mark.GetProperty("symbol")} for {placed.Mark}";
            if (mark.GetProperty("stroke").GetString() != $"rgb({placed.Colour.Red}, {placed.Colour.Green}, {placed.Colour.Blue})")
                yield return $"{name}: {mark.GetProperty("stroke")} for {placed.Colour}";
            var across = Share(spec.X, mark.GetProperty("x").GetDouble()) - placed.Across;
            var up = Share(spec.Y, mark.GetProperty("y").GetDouble()) - placed.Up;
            if (Math.Abs(across) > Near || Math.Abs(up) > Near)
                yield return string.Create(CultureInfo.InvariantCulture, $"{name}: a {placed.Mark} is {across:0.0000} across and {up:0.0000} up from its place");
        }
    }

    /// <summary>Both draw every tick of the spec; where ticks are close the picture may leave some out, but never other ones.</summary>
    private static IEnumerable<string> Ticks(string axis, ChartAxis spec, IReadOnlyList<string> still, IReadOnlyList<string> browser)
    {
        var labels = spec.Ticks.Select(t => t.Label).ToList();
        if (!labels.SequenceEqual(browser)) yield return $"{axis} ticks {string.Join(", ", browser)} instead of {string.Join(", ", labels)}";
        if (labels.Except(still).ToList() is { Count: > 0 } missing) yield return $"{axis} ticks missing in the picture: {string.Join(", ", missing)}";
    }

    private static IEnumerable<string> Labels(ChartSpec spec, string still, string browser)
    {
        var labels = spec.Series.SelectMany(s => s.Points.Select(p => p.Label).Append(s.EndLabel ?? ""))
            .Concat(spec.Gaps.Select(g => g.Text)).Concat(spec.Breaks.Select(b => b.Text)).Append(spec.Kind == Core.Record.ChartKind.Slope ? "" : spec.Y.Title);
        foreach (var label in labels.Distinct().Where(l => l.Length > 0))
        {
            if (!Bare(still).Contains(Bare(label), StringComparison.Ordinal)) yield return $"“{label}” is missing in the picture";
            if (!Bare(browser).Contains(Bare(label), StringComparison.Ordinal)) yield return $"“{label}” is missing in the browser";
        }
    }

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);

    private static double Share(ChartAxis axis, double value) => (value - axis.Min) / (axis.Max - axis.Min);

    private static List<string> Texts(JsonElement drawn, string name) => [.. drawn.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];
}
