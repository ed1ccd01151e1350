using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Core.Record;
using Dashboard.Web.Files;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Explore;

/// <summary>
/// The explorer's page: heading, what must be said of the address, and the interactive part, which is given the address, because
/// it would not see a later one by itself. Projected, it is the drawing alone and needs no circuit.
/// </summary>
public sealed partial class ExplorePage : ComponentBase
{
    private IReadOnlyList<Indicator> _charts = [];
    private IReadOnlyList<AddressProblem> _problems = [];
    private ExploreQuery _query = ExploreQuery.None;
    private ChartSpec? _spec;
    private VersionSince? _since;
    private string _address = ExploreAddresses.Page(ExploreQuery.None);

    private string Leave => ExploreAddresses.Page(_query with { Projector = false });

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _charts = await Whole.ChartsAsync();
        var record = await Data.RecordAsync();
        var address = Navigation.ToAbsoluteUri(Navigation.Uri);
        var reader = new AddressReader(address.Query);
        _query = ExploreQuery.Read(reader, record);
        _since = ExploreRequest.Since(reader, await Whole.HistoryAsync(), record, _query);
        _problems = reader.Finish();
        _spec = _query.Series.Count == 0 ? null : Data.Spec(record, _query);
        _address = address.PathAndQuery;
    }

    private string ChartPage(string slug) =>
        Addresses.Chart(slug, ChartQuery.All with { Projector = true, Theme = _query.Theme });
}
