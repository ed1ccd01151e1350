using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Figures;

/// <summary>One figure: its receipt as a page of its own, which can be linked, cited and read by programs.</summary>
public sealed partial class FigurePage : ComponentBase
{
    private RecordIndex? _index;
    private FigureContext? _context;
    private IReadOnlyList<AddressProblem> _problems = [];
    private VersionSince? _since;

    /// <summary>The figure's id; its case does not matter.</summary>
    [Parameter]
    public required string Id { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _index = await Data.WholeAsync();
        var query = Navigation.ToAbsoluteUri(Navigation.Uri).Query;
        if (_index.Figure(Id) is not { } figure)
        {
            Navigation.NotFound();
            return;
        }
        var reader = new AddressReader(query);
        _ = reader.Code<Theme>("theme");
        _since = (await Data.HistoryAsync()).Read(reader, figure.Chart, figure.Id);
        _problems = reader.Finish();
        _context = FigureContext.Of(_index, (await ShownAsync(figure.Chart)).FirstOrDefault(r => r.Id == Id, figure));
    }

    /// <summary>The rows of a chart or of the map, with the letters that the claims have there.</summary>
    private async Task<IEnumerable<FigureRow>> ShownAsync(string chart) => await Data.ChartAsync(chart) is { } found
        ? FigureView.Rows(Data.Spec(found, FigureView.EveryYear)) : (await Data.MapAsync()).Printed;

    private string Address(FigureRow row) => Public.Of(Navigation, Addresses.Figure(row.Id));

    private static string Title(FigureRow row) => Words.Fill(Strings.FigureTitle, FigureCitations.Subject(row), row.Period);

    private static string Description(FigureRow row) => Words.Fill(Strings.FigureDescription,
        FigureCitations.Subject(row), row.Period, row.Display, row.PrintedAs, row.SourceShort, row.Locator);

    private static string Card(FigureRow row, string dataVersion) => Addresses.Card(
        row.Chart == RecordQueries.MapSlug
            ? Addresses.MapFile("png", MapQuery.First) : Addresses.ChartFile(row.Chart, "png", ChartQuery.All),
        dataVersion);
}
