using Dashboard.Core.Charts;
using Dashboard.Web.Data;
using Dashboard.Web.Look;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Look;

/// <summary>What colour tells must still be told in grey print: by lightness, by the shape of marks, or by dashes.</summary>
public sealed class GreyscaleTests(WebHost host)
{
    /// <summary>In units of CIE L*, of which black and white are 100 apart.</summary>
    private const double Apart = 4;

    public static TheoryData<Theme> Themes => [.. Enum.GetValues<Theme>()];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task SeriesOfOneChart_InGrey_DifferInLightnessMarkOrDash(Theme theme)
    {
        var compared = 0;
        foreach (var chart in await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync())
        {
            var series = (await Specs.ChartAsync(host, chart.Id, ChartQuery.All with { From = ChartQuery.FirstYear })).Series;
            foreach (var (one, other) in series.SelectMany((s, i) => series.Skip(i + 1).Select(o => (s, o)))
                .Where(p => p.s.Colour != p.o.Colour))
            {
                var lightness = Math.Abs(
                    Lightness(Palette.Series(one.Colour, theme)) - Lightness(Palette.Series(other.Colour, theme)));
                Assert.True(
                    lightness >= Apart || !Marks(one).Overlaps(Marks(other)), $"{one.Key} and {other.Key}: {lightness:0.0}");
                compared++;
            }
        }
        Assert.True(compared > 30, $"{compared} pairs");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void ClassesOfAMap_InGrey_KeepTheirOrder(Theme theme)
    {
        var steps = Palette.Classes(theme)
            .Select(Lightness).Zip(Palette.Classes(theme).Skip(1).Select(Lightness), (a, b) => b - a).ToList();
        Assert.All(steps, s => Assert.True(Math.Abs(s) > 12 && Math.Sign(s) == Math.Sign(steps[0]), $"a step of {s:0.0}"));
    }

    /// <summary>The shapes of a series, and whether all its lines are broken.</summary>
    private static HashSet<(Mark, bool)> Marks(ChartSeries series)
    {
        var lines = series.Points.Where(p => p.JoinsPrevious).ToList();
        return [.. series.Points.Select(p => (p.Mark, lines.Count > 0 && lines.TrueForAll(p => p.JoinIsEstimate)))];
    }

    private static double Lightness(string colour)
    {
        var luminance = Contrast.Luminance(colour);
        return luminance > 216.0 / 24389 ? (116 * Math.Cbrt(luminance)) - 16 : luminance * 24389 / 27;
    }
}
