using Dashboard.Core.Addresses;
using Dashboard.Core.Geography;

namespace Dashboard.Core.Tests.Addresses;

/// <summary>What holds for every kind of address, because its parameters are described once.</summary>
public sealed class QueryParametersTests
{
    private const string Wrong = "<wrong>";

    private static readonly string[] Items = ["a", "b"];
    private static readonly ChartChoices Charts = new(Items, Items, Enum.GetValues<AxisScale>(), Items, Panels: true);
    private static readonly MapChoices Map = new(Items, Items, Items, Items, Items);
    private static readonly TimelineChoices Timeline = new(Items, Items, Items);

    private static readonly ChartChoices Plain = new(Items, Items, [AxisScale.Linear], [], Panels: false);

    public static TheoryData<string> Queries => ["chart", "map", "timeline", "charts", "disagreements"];

    /// <summary>
    /// A property without a parameter would fall out of addresses, and out of the keys under which drawings are kept.
    /// </summary>
    [Theory]
    [MemberData(nameof(Queries))]
    public void Properties_SetToAnotherValue_ChangeTheAddressAndComeBack(string query)
    {
        var (all, read, _) = Of(query);
        var properties = all.GetType().GetProperties().Where(p => p.SetMethod is not null).ToList();

        Assert.NotEmpty(properties);
        Assert.All(properties, property =>
        {
            var other = all.GetType().GetMethod("<Clone>$")!.Invoke(all, null)!;
            property.SetValue(other, Another(property.PropertyType, property.GetValue(all)));
            var reader = new AddressReader(other.ToString());

            Assert.NotEqual(all.ToString(), other.ToString());
            Assert.NotEqual(all, other);
            Assert.Equal(other, read(reader));
            Assert.Empty(reader.Finish());
        });
    }

    [Theory]
    [MemberData(nameof(Queries))]
    [InlineData("chart of one line")]
    public void Parameters_NotUnderstood_AreExplainedAsTheyAreDescribed(string query)
    {
        var (all, read, parameters) = Of(query);

        Assert.Equal(parameters.Count, parameters.Select(p => p.Name).Distinct().Count());
        Assert.All(parameters.Where(p => p.Name != "q"), parameter =>
        {
            var reader = new AddressReader($"?{parameter.Name}={Wrong}");

            Assert.Equal(all, read(reader));
            Assert.Equal(new AddressProblem(parameter.Name, Wrong, parameter.Allowed), Assert.Single(reader.Finish()));
        });
    }

    [Theory]
    [InlineData("?utm_source=news&UTM_Medium=mail&countries=a")]
    [InlineData("?countries=a&fbclid=1&gclid=2&yclid=3&ysclid=4&msclkid=5&ttclid=6")]
    [InlineData("?_ga=2.1&_gl=1&mc_cid=1&mc_eid=2&igshid=3&ref_src=twsrc&ref_url=x&countries=a")]
    [InlineData("?amp;countries=a")]
    [InlineData("?view=chart&amp;countries=a&amp;supplementary=on")]
    [InlineData("?view=chart&amp;amp;countries=a&AMP;theme=")]
    [InlineData("?countries=a&amp;")]
    public void Address_FollowedOrCopiedFromHtml_IsUnderstoodSilently(string address)
    {
        var reader = new AddressReader(address);

        Assert.Equal("?countries=a", ChartQuery.Read(reader, Charts).ToString());
        Assert.Empty(reader.Finish());
    }

    [Theory]
    [InlineData("?utmost=1", "utmost")]
    [InlineData("?amp=1", "amp")]
    [InlineData("?clid=1", "clid")]
    public void Address_WithAnUnknownParameter_StillNamesIt(string address, string name)
    {
        var reader = new AddressReader(address);
        ChartQuery.Read(reader, Charts);

        Assert.Equal(name, Assert.Single(reader.Finish()).Parameter);
    }

    private static (object All, Func<AddressReader, object> Read, IReadOnlyList<(string Name, string Allowed)> Parameters) Of(
        string query) => query switch
        {
            "chart" => (ChartQuery.All, r => ChartQuery.Read(r, Charts), Described(ChartQuery.Described, Charts)),
            "chart of one line" => (ChartQuery.All, r => ChartQuery.Read(r, Plain), Described(ChartQuery.Described, Plain)),
            "map" => (MapQuery.First, r => MapQuery.Read(r, Map), Described(MapQuery.Described, Map)),
            "timeline" => (
                TimelineQuery.All, r => TimelineQuery.Read(r, Items, Items, Items), Described(TimelineQuery.Described, Timeline)),
            "charts" => (ChartListQuery.All, r => ChartListQuery.Read(r, Items), Described(ChartListQuery.Described, Items)),
            _ => (DisagreementsQuery.All, r => DisagreementsQuery.Read(r, Items), Described(DisagreementsQuery.Described, Items)),
        };

    private static IReadOnlyList<(string Name, string Allowed)> Described<TQuery, TChoices>(
        QueryParameters<TQuery, TChoices> parameters, TChoices choices) =>
        [.. parameters.All.Select(p => (p.Name, p.Allowed(choices)))];

    private static object Another(Type property, object? value) => (Nullable.GetUnderlyingType(property) ?? property) switch
    {
        var type when type == typeof(bool) => value is not true,
        var type when type == typeof(int) => 1991,
        var type when type == typeof(string) => "b",
        var type when type == typeof(IReadOnlyList<string>) => new[] { "b" },
        var type when type == typeof(MapViewport) => MapViewport.Of(MapArea.World, new MapPosition(1, 0.5), 8)!,
        { IsEnum: true } type => Enum.GetValues(type).Cast<object>().First(v => !v.Equals(value)),
        var type => throw new NotSupportedException($"Say here what another value of the type {type} is."),
    };
}
