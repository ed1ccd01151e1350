using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Features.Search;

/// <summary>What a search of the whole record finds, in groups; a figure opens its receipt.</summary>
public sealed partial class SearchPage : ComponentBase
{
    private RecordIndex? _index;
    private IReadOnlyList<SearchHit> _hits = [];
    private FigureRow? _chosen;
    private string _text = "";

    /// <summary>Stops listening to addresses.</summary>
    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        await ReadAddressAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(async () =>
    {
        if (Navigation.ToAbsoluteUri(e.Location).AbsolutePath != "/search") return;
        await ReadAddressAsync();
        StateHasChanged();
    });

    /// <summary>A number of hits, with a plus where a kind may have more.</summary>
    private string Counted(int count) =>
        count.ToString(CultureInfo.CurrentCulture) + (count >= RecordSearch.MostOfAKind && _hits.GroupBy(h => h.Kind).Any(k => k.Count() == RecordSearch.MostOfAKind) ? "+" : "");

    private async Task ReadAddressAsync()
    {
        _index = await Data.WholeAsync();
        var text = (new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query).Text("q") ?? "").Trim();
        if (text.Length > RecordSearch.LongestText) text = text[..RecordSearch.LongestText];
        (_hits, _text, _chosen) = (await Search.FindAsync(text), text, null);
    }
}
