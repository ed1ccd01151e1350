using System.Diagnostics;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Stills;
using Dashboard.Web.Tests.Charts;
namespace Dashboard.Web.Tests.Stills;
public sealed class TryTests(WebHost host)
{
    [Fact]
    public async Task Look()
    {
        var real = await Specs.ChartAsync(host, "student-quotas");
        void W(string n, ChartSpec s, StillSize z, Theme t) { var w = Stopwatch.StartNew(); var b = ChartStill.Render(StillFormat.Png, s, new StillOptions(z, t) { Text = Pseudo.Text }, "https://example.org/charts/x"); File.WriteAllBytes($"/tmp/stills-try/l-{n}.png", b); File.AppendAllText("/tmp/stills-try/l.txt", $"{n} {w.ElapsedMilliseconds} ms\n"); }
        W("line12", Pseudo.Of(SyntheticSpecs.Of(real, ChartKind.Line, 12)), StillSize.Slide, Theme.Light);
        W("line12s", Pseudo.Of(SyntheticSpecs.Of(real, ChartKind.Line, 12)), StillSize.Presets["card"], Theme.Light);
        W("line3", Pseudo.Of(SyntheticSpecs.Of(real, ChartKind.Line, 3)), StillSize.Slide, Theme.Dark);
        W("slope12", Pseudo.Of(SyntheticSpecs.Of(real, ChartKind.Slope, 12)), StillSize.Slide, Theme.Contrast);
        W("mil", Pseudo.Of(await Specs.ChartAsync(host, "military-spending")), new StillSize(320, 400), Theme.Light);
        W("emi", Pseudo.Of(await Specs.ChartAsync(host, "emigration")), StillSize.Slide, Theme.Dark);
        W("emi4", Pseudo.Of(await Specs.ChartAsync(host, "emigration")), StillSize.Presets["wide4k"], Theme.Dark);
    }
}
