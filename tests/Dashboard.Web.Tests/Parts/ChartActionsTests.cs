using Bunit;
using Dashboard.Web.Parts;

namespace Dashboard.Web.Tests.Parts;

public sealed class ChartActionsTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public async Task Actions_OfAChart_ArePictureProjectorCitationAndData()
    {
        var spec = await Specs.ChartAsync(_host, "emigration");
        var query = ChartQuery.All with { From = 2000, Theme = Theme.Dark };
        var actions = Context.Render<ChartActions>(p => p.Add(a => a.Spec, spec).Add(a => a.Query, query));
        Assert.Equal(["PNG", "Project", "Cite", "Data"], Plain(actions.FindAll(".actions > .action")));
        Assert.Equal("/charts/emigration.png?from=2000&theme=dark", actions.Find(".action-png").GetAttribute("href"));
        Assert.Equal(
            "/charts/emigration?from=2000&theme=dark&projector=on", actions.Find(".action-project").GetAttribute("href"));
    }
}
