using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Sources;

/// <summary>Everything taken from one source, in the order of its pages.</summary>
public sealed partial class SourcePage : ComponentBase
{
    private RecordIndex? _index;
    private Source? _source;
    private IReadOnlyList<Source> _related = [];
    private IReadOnlyList<SourcePart> _parts = [];
    private IReadOnlyList<FigureRow> _citedFigures = [];
    private IReadOnlyList<Event> _citedEvents = [];
    private FigureRow? _chosen;
    private IReadOnlyList<AddressProblem> _problems = [];

    /// <summary>The source's id.</summary>
    [Parameter]
    public required string Id { get; set; }

    private string Page => Addresses.Source(Id);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _index = await Data.WholeAsync();
        _source = _index.Source(Id);
        if (_source is null)
        {
            Navigation.NotFound();
            return;
        }
        _related = [.. _source.Kind == SourceKind.Cited ? _index.HeldFor(Id)
            : Source.Works(_source.StandsFor).Select(_index.Source).OfType<Source>()];
        _parts = SourceContents.Of(_index, Id);
        (_citedFigures, _citedEvents) = SourceContents.CitedFor(_index, Id);
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        _ = reader.Code<Theme>("theme");
        _chosen = ChosenFigure.Read(reader, _index.Figures);
        _problems = reader.Finish();
    }

    private static IEnumerable<(string Name, string Text)> Citations(Source source) =>
    [
        (Strings.CiteApa, Apa.Of(source)), (Strings.CiteGost, Gost.Of(source)),
        (Strings.CiteBibTeX, BibTeX.Of([source])), (Strings.CiteCsl, CslJson.Of([source])),
    ];
}
