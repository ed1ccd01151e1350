using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
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
using Plotly.Blazor;

namespace Dashboard.Web.Tests.Charts;

public sealed class PlotlyJsonTests(WebHost host)
{
    /// <summary>With the wrapper's own converters, as it writes a figure when it draws.</summary>
    private static readonly JsonSerializerOptions Wrapper = new()
    {
        PropertyNamingPolicy = null,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new PolymorphicConverter<ITrace>(), new DateTimeConverter(), new DateTimeOffsetConverter() },
    };

    [Fact]
    public async Task Text_OfEveryChart_IsThatOfTheWrapper()
    {
        var charts = await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync();
        Assert.NotEmpty(charts);
        foreach (var chart in charts)
        {
            var spec = await Specs.ChartAsync(host, chart.Id);
            if (spec.Series.Count > 0) AssertAsTheWrapper(ChartFigures.Of(spec).Of(FigureSize.Projected, Theme.Dark));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?area=central-asia&coverage=on")]
    public async Task Text_OfAMap_IsThatOfTheWrapper(string address)
    {
        var map = await Specs.MapAsync(host);
        var query = MapQuery.Read(new AddressReader(address), map.Choices);
        AssertAsTheWrapper(PlotlyMap.Of(MapSpecBuilder.Build(map, host.Factory.Services.GetRequiredService<DashboardData>().Outlines(query.Area), query), Theme.Light, "/outlines.svg", DrawingSizes.Page));
    }

    private static void AssertAsTheWrapper(PlotlyFigureData figure)
    {
        var config = PlotlyJson.Config(scrollZoom: true);
        Assert.Equal(JsonSerializer.Serialize(new { data = figure.Traces, layout = figure.Layout, config }, Wrapper), Encoding.UTF8.GetString(PlotlyJson.Bytes(figure, config)));
    }
}
