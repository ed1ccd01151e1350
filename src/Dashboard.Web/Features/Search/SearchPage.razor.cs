using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Search;

/// <summary>What a search of the whole record finds, in groups; a figure opens its receipt.</summary>
public sealed partial class SearchPage : ComponentBase
{
    private RecordIndex? _index;
    private IReadOnlyList<SearchHit> _hits = [];
    private IReadOnlyList<AddressProblem> _problems = [];
    private FigureRow? _chosen;
    private string _text = "";

    /// <summary>Address of the page without an open receipt.</summary>
    private string Page => "/search" + AddressText.Of(("q", _text));

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _index = await Data.WholeAsync();
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        var text = (reader.Text("q") ?? "").Trim();
        if (text.Length > RecordSearch.LongestText) text = text[..RecordSearch.LongestText];
        (_hits, _text, _chosen) = (await Search.FindAsync(text), text, ChosenFigure.Read(reader, _index.Figures));
        _problems = reader.Problems;
    }

    /// <summary>A number of hits, with a plus where a kind may have more.</summary>
    private string Counted(int count) =>
        count.ToString(CultureInfo.CurrentCulture) + (count >= RecordSearch.MaxOfAKind
            && _hits.GroupBy(h => h.Kind).Any(k => k.Count() == RecordSearch.MaxOfAKind) ? "+" : "");
}
