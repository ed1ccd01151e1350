using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Comparison;

/// <summary>
/// Compares a record with the text of its documents: that what it calls printed is printed, where it says so, with the
/// numbers it gives; and that none of its own texts is a document's.
/// </summary>
public static class RecordComparison
{
    /// <summary>Compares a record that is sound with the documents of a folder.</summary>
    /// <param name="recordFolder">Folder of the record.</param>
    /// <param name="documentFolder">Folder of the documents, <c>.txt</c> files in UTF-8 with any names.</param>
    /// <param name="named">File names by source id, for documents that cannot be recognised.</param>
    /// <exception cref="ComparisonException">The record or a document cannot be read, or none was recognised.</exception>
    public static ComparisonReport Compare(string recordFolder, string documentFolder, IReadOnlyDictionary<string, string> named)
    {
        var record = RecordText.Read(recordFolder)
            ?? throw new ComparisonException($"The record in {recordFolder} cannot be read.");
        var sources = record.Documents().ToList();
        var files = DocumentFiles.Read(documentFolder, sources, named);
        if (files.Names.Count == 0)
            throw new ComparisonException(
                $"No text file in {documentFolder} begins with the title and the authors of a document of the record.");
        var report = new ComparisonReport(files.Names);
        var documents = sources.Where(s => files.Names.ContainsKey(s["id"]!))
            .Select(s => new ComparedDocument(s, files.Text(s["id"]!), record)).ToDictionary(d => d.Id);
        CheckFiles(record, files, documents.Values, report);
        new PrintedForms(record, documents, report).Check();
        CheckWords(record, documents.Values, report);
        return report;
    }

    private static void CheckFiles(
        RecordText record, DocumentFiles files, IEnumerable<ComparedDocument> documents, ComparisonReport report)
    {
        foreach (var source in record.Documents().Where(s => !files.Names.ContainsKey(s["id"]!)))
            report.AddMissing(new RecordProblem(RecordTables.FileOf(RecordTables.Sources), source.Number, "id",
                $"no file was recognised as {source["id"]}; name it: {source["id"]}=<file>"));
        foreach (var file in files.Unknown)
            report.AddRemark(new RecordProblem(file, null, null, "this is none of the record's documents"));
        foreach (var document in documents.Where(d => d.PrintsPages && !d.HasPages))
            report.AddRemark(new RecordProblem(files.Names[document.Id], null, null,
                "its page numbers do not stand at the head of its pages; only their order is checked"));
    }

    private static void CheckWords(RecordText record, IEnumerable<ComparedDocument> documents, ComparisonReport report)
    {
        var shared =
            from cell in record.Cells()
            where !ExemptColumns.Holds(cell)
            from document in documents
            from run in document.Runs.In(cell.Text)
            select cell.Says($"{run.Length} words in a row are those of {document.Id}: \"{string.Join(' ', run)}\"; "
                + "say it in fewer or in other words");
        foreach (var problem in shared) report.AddShared(problem);
    }
}
