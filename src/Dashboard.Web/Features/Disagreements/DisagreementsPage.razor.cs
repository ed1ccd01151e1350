using Dashboard.Core.Charts;
using Dashboard.Core.Claims;
using Dashboard.Core.Queries;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Features.Disagreements;

/// <summary>Where documents differ, and their statements checked against the figures; filters live in the address.</summary>
public sealed partial class DisagreementsPage : ComponentBase
{
    private const string Path = "/disagreements";
    private RecordIndex? _index;
    private IReadOnlyList<AddressProblem> _problems = [];
    private IReadOnlyList<CheckedClaim> _claims = [];
    private DisagreementsQuery _query = DisagreementsQuery.All;
    private FigureRow? _chosen;
    private string _fragment = "";

    /// <summary>Stops listening to addresses.</summary>
    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        _index = await Data.WholeAsync();
        ReadAddress();
    }

    private static string Address(DisagreementsQuery query) => $"{Path}{query}#claims";

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(() =>
    {
        if (_index is null || Navigation.ToAbsoluteUri(e.Location).AbsolutePath != Path) return;
        ReadAddress();
        StateHasChanged();
    });

    private void ReadAddress()
    {
        var address = Navigation.ToAbsoluteUri(Navigation.Uri);
        var reader = new AddressReader(address.Query);
        _fragment = address.Fragment;
        _query = DisagreementsQuery.Read(reader, [.. _index!.Documents.Select(s => s.Id)]);
        _problems = reader.Finish();
        _claims =
        [
            .. _index.Claims.Where(c => (_query.Verdict is null || c.Verdict == _query.Verdict)
                && (_query.Source.Length == 0 || c.Claim.SourceId == _query.Source)
                && (_query.Topic is null || c.Claim.Topic == _query.Topic)),
        ];
    }

    private void Choose(FigureRow? row) => _chosen = row;
}
