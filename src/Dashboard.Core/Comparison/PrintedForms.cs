using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Comparison;

/// <summary>Compares what the rows of the record say is printed with the documents that are said to print it.</summary>
internal sealed class PrintedForms(
    RecordText record, IReadOnlyDictionary<string, ComparedDocument> documents, ComparisonReport report)
{
    private const string Source = "source", Locator = "locator", PrintedAs = "printed_as";

    /// <summary>The heading of a list may stand on the page before the row.</summary>
    private const string Heading = "region_as_listed";

    private static readonly string[] Columns = [PrintedAs, "name_as_listed", "city_as_listed", "country_as_listed", Heading];

    private readonly List<(string Document, LocatedForm Form)> _located = [];

    internal void Check()
    {
        foreach (var table in record.Tables.Where(t => t.Schema.Field(Source) is not null && t.Schema.Field(Locator) is not null))
            foreach (var row in table.Rows)
                foreach (var column in Columns.Where(c => !string.IsNullOrEmpty(row[c])))
                    Check(new Cell(table.Schema.Path, row.Number, column, row[column]!), row);
        foreach (var forms in _located.GroupBy(l => l.Document, l => l.Form))
            foreach (var (form, before, after) in TextOrder.Misplaced(forms))
                report.AddMisplaced((form.Cell with { Column = Locator }).Says(
                    $"\"{form.Cell.Text}\" stands in {forms.Key} {Between(before, after)}, not in \"{form.Locator}\"; "
                    + "correct the locator or the order of the sections"));
    }

    private void Check(Cell cell, TableRow row)
    {
        if (!documents.TryGetValue(row[Source]!, out var document))
        {
            report.NotCompared++;
        }
        else if (PrintedNumber.IsNone(cell.Text))
        {
            report.NotPrinted++;
        }
        else
        {
            CheckText(cell, row, document);
            if (cell.Column == PrintedAs && row["basis"] is { } basis) CheckNumbers(cell, row, basis);
        }
    }

    private void CheckText(Cell cell, TableRow row, ComparedDocument document)
    {
        var positions = document.Text.Find(cell.Text);
        if (positions.Count == 0)
        {
            var others = documents.Values.Where(d => d.Text.Find(cell.Text).Count > 0).Select(d => d.Id).ToList();
            report.AddNotFound(cell.Says($"\"{cell.Text}\" does not stand in {document.Id}"
                + (others.Count > 0 ? $"; it stands in {string.Join(", ", others)}" : "; write it exactly as it is printed")));
            return;
        }
        report.Found++;
        if (cell.Column == Heading) return;
        var locator = row[Locator]!;
        if (document.IsOnAnotherPage(cell.Text, locator))
            report.AddMisplaced((cell with { Column = Locator }).Says(
                $"\"{cell.Text}\" does not stand on \"{locator}\" of {document.Id}"));
        else if (positions.Count == 1 && document.Part(locator) is { } part)
            _located.Add((document.Id, new LocatedForm(cell, locator, part, positions[0])));
    }

    private void CheckNumbers(Cell cell, TableRow row, string basis)
    {
        foreach (var value in new[] { row["value"], row["low"], row["high"] })
        {
            if (string.IsNullOrEmpty(value)) continue;
            if (basis == Codes.Of(Basis.Derived)) report.AddDerived(cell.Says($"{value} is derived from \"{cell.Text}\""));
            else if (PrintedNumber.IsInWords(cell.Text))
                report.AddInWords(cell.Says($"{value} is printed in words, \"{cell.Text}\""));
            else if (PrintedNumber.CanBeRead(value, cell.Text)) report.NumbersRead++;
            else report.AddUnread(cell.Says($"{value} cannot be read from \"{cell.Text}\""));
        }
    }

    private static string Between(LocatedForm? before, LocatedForm? after) =>
        string.Join(" and ", new[] { Named("after", before), Named("before", after) }.OfType<string>());

    private static string? Named(string side, LocatedForm? form) => form is null ? null
        : $"{side} \"{form.Cell.Text}\" of \"{form.Locator}\"";
}
