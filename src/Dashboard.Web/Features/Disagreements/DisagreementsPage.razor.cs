using Dashboard.Core.Claims;
using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Disagreements;

/// <summary>Where documents differ, and their statements checked against the figures; filters live in the address.</summary>
public sealed partial class DisagreementsPage : ComponentBase
{
    internal static string Path => Addresses.At("/disagreements");

    /// <summary>What fails first, what holds last.</summary>
    private static readonly Verdict[] Order =
        [Verdict.DoesNotHold, Verdict.HoldsWithAnotherPeriod, Verdict.CannotBeTested, Verdict.Holds];

    private RecordIndex? _index;
    private IReadOnlyList<AddressProblem> _problems = [];
    private IReadOnlyList<CheckedClaim> _claims = [];
    private DisagreementsQuery _query = DisagreementsQuery.All;
    private FigureRow? _chosen;

    /// <summary>Address of the page without an open receipt.</summary>
    private string Page => Path + _query;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _index = await Data.WholeAsync();
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        _query = DisagreementsQuery.Read(reader, [.. _index.Documents.Select(s => s.Id)]);
        _chosen = ChosenFigure.Read(reader, _index.Figures);
        _problems = reader.Finish();
        _claims =
        [
            .. _index.Claims.Where(c => (_query.Verdict is null || c.Verdict == _query.Verdict)
                && (_query.Source.Length == 0 || c.Claim.SourceId == _query.Source)
                && (_query.Topic is null || c.Claim.Topic == _query.Topic))
                .OrderBy(c => Array.IndexOf(Order, c.Verdict)),
        ];
    }
}
