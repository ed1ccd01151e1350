using System.Globalization;
using System.Text.Json;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
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

    /// <summary>The same for a small plot on a phone, of which one pixel is more than that.</summary>
    private const double NearInPanel = 0.02;

    /// <summary>How far the middle of a line of words may be from its place, in pixels.</summary>
    private const float Close = 6;

    /// <summary>Reads from the page what is drawn there; positions become shares of the axes by Plotly's own measure.</summary>
    private const string Drawn = """
        () => {
          const gd = document.querySelector('.plot .js-plotly-plot');
          const frame = gd.getBoundingClientRect();
          const middle = (element, x, y) => { const r = element.getBoundingClientRect(); return [r.left + r.width / 2 - frame.left - x._offset, r.top + r.height / 2 - frame.top - y._offset]; };
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
          // One line of words each, with the middle of its letters in pixels.
          const lines = [...gd.querySelectorAll('.textpoint text, [class*=axislayer] [class$=tick] text, .annotation-text')]
            .flatMap(text => text.querySelector('.line') ? [...text.querySelectorAll('.line')] : [text])
            .filter(line => line.textContent.trim() && line.checkVisibility())
            .map(line => {
              const r = line.getBoundingClientRect();
              return { text: line.textContent, x: r.left + r.width / 2 - frame.left, y: r.top + r.height / 2 - frame.top };
            });
          return { marks, lines, width: gd.clientWidth, height: gd.clientHeight };
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

    [Theory]
    [InlineData(1440, 900, false)]
    [InlineData(1024, 768, false)]
    [InlineData(390, 844, false)]
    [InlineData(1280, 720, true)]
    public async Task EveryChartOverTime_InTheBrowserAndAsAPicture_IsTheSameChart(int width, int height, bool projector)
    {
        var data = host.Services.GetRequiredService<DashboardData>();
        var faults = new List<string>();
        var compared = 0;
        await using var reader = await host.OpenAsync("/charts", o => o.ViewportSize = new() { Width = width, Height = height });
        foreach (var chart in await data.ChartsAsync())
        {
            var record = (await data.ChartAsync(chart.Id))!;
            foreach (var asked in CountryPanels.ArePermitted(record) ? [ChartQuery.All, ChartQuery.All with { Panels = true }] : new[] { ChartQuery.All })
            {
                var (spec, query) = (ChartSpecBuilder.Build(record, asked), asked with { Projector = projector });
                if (spec.Series.Count == 0) continue;
                await reader.Page.GotoAsync($"/charts/{chart.Id}{query}");
                await reader.InteractiveAsync();
                var drawn = await reader.Page.EvaluateAsync<JsonElement>(Drawn);
                faults.AddRange(Compare(spec, drawn, projector).Select(fault => $"{chart.Id}{query}: {fault}"));
                compared++;
            }
        }
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.True(compared >= 10, $"only {compared} charts were compared");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Chart_InAFrameThatBecomesNarrow_IsLaidOutAnew()
    {
        var record = (await host.Services.GetRequiredService<DashboardData>().ChartAsync("emigration"))!;
        await using var reader = await host.OpenAsync("/charts/emigration");
        var before = await reader.Page.EvaluateAsync<double>("() => document.querySelector('.plot .js-plotly-plot').layout.margin.r");
        await reader.Page.SetViewportSizeAsync(480, 900);
        await reader.Page.WaitForFunctionAsync("before => document.querySelector('.plot .js-plotly-plot').layout.margin.r !== before", before);
        var drawn = await reader.Page.EvaluateAsync<JsonElement>(Drawn);
        Assert.Empty(Compare(ChartSpecBuilder.Build(record, ChartQuery.All), drawn, projector: false));
        reader.AssertNoTrouble();
    }

    private static IEnumerable<string> Compare(ChartSpec spec, JsonElement drawn, bool projector)
    {
        var size = new FigureSize(drawn.GetProperty("width").GetInt32(), drawn.GetProperty("height").GetInt32(), projector);
        var usual = projector ? FigureSize.Projected : FigureSize.Page;
        if (usual.IsNear(size)) size = usual;
        var options = StillOptions.OnPage(new StillSize(size.Width, size.Height), Theme.Light, projector);
        return Marks(spec, ChartStill.Marks(spec, options, ""), drawn.GetProperty("marks")).Concat(Lines(
            ChartStill.Texts(spec, options, ""),
            [.. drawn.GetProperty("lines").EnumerateArray().Select(l => (l.GetProperty("text").GetString()!, l.GetProperty("x").GetSingle(), l.GetProperty("y").GetSingle()))]));
    }

    /// <summary>Both have the same words at the same places.</summary>
    private static IEnumerable<string> Lines(IReadOnlyList<PlacedText> still, List<(string Text, float X, float Y)> browser)
    {
        foreach (var line in still.Where(t => t.Text.Trim().Length > 0))
        {
            var same = browser.Where(b => Bare(b.Text) == Bare(line.Text)).OrderBy(b => Distance(b)).ToList();
            if (same.Count == 0) yield return $"“{line.Text}” is missing in the browser";
            else if (Distance(same[0]) > Close) yield return string.Create(CultureInfo.InvariantCulture, $"“{line.Text}” is {Distance(same[0]):0.0} px from its place");
            else browser.Remove(same[0]);

            float Distance((string Text, float X, float Y) b) => MathF.Max(MathF.Abs(b.X - line.Ink.MidX), MathF.Abs(b.Y - line.Ink.MidY));
        }
        foreach (var (text, _, _) in browser) yield return $"“{text}” is missing in the picture";
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
            if (Math.Max(Math.Abs(across), Math.Abs(up)) > (spec.Panels.Count > 0 ? NearInPanel : Near))
                yield return string.Create(CultureInfo.InvariantCulture, $"{name}: a {placed.Mark} is {across:0.0000} across and {up:0.0000} up from its place");
        }
    }

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);

    private static double Share(ChartAxis axis, double value) => (value - axis.Min) / (axis.Max - axis.Min);
}
