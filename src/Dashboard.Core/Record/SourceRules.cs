using System.Globalization;

namespace Dashboard.Core.Record;

/// <summary>Rules about sources and organisations: none stands in the record twice.</summary>
internal static class SourceRules
{
    internal static IReadOnlyList<Rule<Source>> Sources { get; } = [SourceStandsOnce];

    internal static IReadOnlyList<Rule<Organisation>> Organisations { get; } = [OrganisationStandsOnce];

    private static Fault? SourceStandsOnce(RecordDraft record, Placed<Source> row) =>
        Earlier(record.Sources, row, s => s.Citation) is { } other
            ? new("citation", $"the source \"{row.Item.Id}\" has the same citation as \"{other.Item.Id}\" in row {Number(other.Row)}") : null;

    private static Fault? OrganisationStandsOnce(RecordDraft record, Placed<Organisation> row) =>
        Earlier(record.Organisations, row, o => o.Name) is { } other
            ? new("name", $"the organisation \"{row.Item.Id}\" has the same name as \"{other.Item.Id}\" in row {Number(other.Row)}") : null;

    private static Placed<T>? Earlier<T>(IReadOnlyList<Placed<T>> rows, Placed<T> row, Func<T, string> name) => rows.FirstOrDefault(
        other => other.Row < row.Row && string.Equals(name(other.Item), name(row.Item), StringComparison.OrdinalIgnoreCase));

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
