using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>Rules about places: each stands somewhere, as a document lists it.</summary>
internal static class PlaceRules
{
    internal static IReadOnlyList<Rule<Place>> All { get; } = [IsSomewhere, SourceIsDocument, YearsInOrder, AfterItsOrganisation,
        (record, row) => LocatorRule.Check(record, row.Item.SourceId, row.Item.Locator)];

    private static Fault? IsSomewhere(RecordDraft record, Placed<Place> row) =>
        row.Item is { Lat: 0, Lon: 0 } ? new("lat", "0, 0 is not the position of a place") : null;

    private static Fault? YearsInOrder(RecordDraft record, Placed<Place> row) =>
        row.Item.Closed < row.Item.Opened ? new("closed", "it cannot close before it opened") : null;

    private static Fault? AfterItsOrganisation(RecordDraft record, Placed<Place> row) =>
        record.Organisations.FirstOrDefault(o => o.Item.Id == row.Item.OrganisationId)?.Item
            is { Founded: { } founded } organisation && row.Item.Opened < founded
            ? new("opened", FormattableString.Invariant($"\"{organisation.Id}\" was founded later, in {founded}")) : null;

    private static Fault? SourceIsDocument(RecordDraft record, Placed<Place> row) =>
        record.Source(row.Item.SourceId) is { Kind: not SourceKind.Document } source
            ? new("source", $"\"{source.Id}\" is not a document; places are as a document lists them") : null;
}
