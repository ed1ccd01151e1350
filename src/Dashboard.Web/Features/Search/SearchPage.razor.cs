using System.Globalization;
using Dashboard.Core.Matching;
using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Search;

/// <summary>What a search of the whole record finds, in groups; a figure opens its receipt.</summary>
public sealed partial class SearchPage : ComponentBase
{
    private WordMatches<SearchHit>? _matches;
    private IReadOnlyList<SearchGroup> _groups = [];
    private IReadOnlyList<string> _examples = [];
    private IReadOnlyList<AddressProblem> _problems = [];
    private FigureRow? _chosen;
    private string _text = "";

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var (index, search) = (await Data.WholeAsync(), await Data.SearchAsync());
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        var text = (reader.Text("q") ?? "").Trim();
        _text = text.Length > RecordSearch.LongestText ? text[..RecordSearch.LongestText] : text;
        _chosen = ChosenFigure.Read(reader, index.Figures);
        _matches = search.Find(_text);
        _groups = SearchGroups.Of(_matches, index);
        if (_groups.Count == 0) _examples = SearchExamples.Of(index, search);
        _problems = reader.Problems;
    }

    /// <summary>The address of a search, without an open receipt.</summary>
    private static string AddressOf(string text) => Addresses.At("/search") + AddressText.Of(("q", text));

    private static string CountOf(SearchGroup group) => group.Kind == SearchKind.Figure
        ? Words.Fill(Strings.SearchFigureCount, Number(group.Count), Number(group.Lines)) : Number(group.Count);

    private static string Number(int count) => count.ToString("#,##0", CultureInfo.CurrentCulture);
}
