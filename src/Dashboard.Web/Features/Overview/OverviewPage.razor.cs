using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>What the record is, holds and shows, and where to go from here: on one screen.</summary>
public sealed partial class OverviewPage : ComponentBase
{
    /// <summary>As many findings as stand beside each other.</summary>
    private const int Shown = 3;


    private readonly string _mapAddress = Addresses.Map(MapQuery.First);
    private RecordIndex? _index;
    private RecordCounts _counts = null!;
    private IReadOnlyList<Finding> _findings = [];
    private MapSpec? _map;
    private IReadOnlyList<AddressProblem> _problems = [];
    private FigureRow? _chosen;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _counts = await Data.CountsAsync();
        _map = Data.Spec(await Data.MapAsync(), MapQuery.First);
        _index = await Data.WholeAsync();
        _findings = Findings.Of(_index, Shown);
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        _chosen = ChosenFigure.Read(reader, _index.Figures);
        _problems = reader.Problems;
    }

    private static IEnumerable<(string Title, string Text, string Href)> Doors =>
    [
        (Strings.OverviewTeach, Strings.OverviewTeachText, Addresses.Lessons),
        (Strings.OverviewCheck, Strings.OverviewCheckText, Addresses.At("/disagreements")),
        (Strings.OverviewTake, Strings.OverviewTakeText, Addresses.At("/charts")),
    ];
}
