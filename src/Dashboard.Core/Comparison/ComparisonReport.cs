using Dashboard.Core.Tables;

namespace Dashboard.Core.Comparison;

/// <summary>What came of comparing a record with its documents.</summary>
public sealed class ComparisonReport
{
    private readonly List<RecordProblem> _problems = [];
    private readonly List<RecordProblem> _remarks = [];

    internal ComparisonReport(IReadOnlyDictionary<string, string> documents) => Documents = documents;

    /// <summary>File names of the documents by source id.</summary>
    public IReadOnlyDictionary<string, string> Documents { get; }

    /// <summary>Where the record and a document do not agree.</summary>
    public IReadOnlyList<RecordProblem> Problems => _problems;

    /// <summary>What a person has to look at: numbers in words, derived values, files that are none of the documents.</summary>
    public IReadOnlyList<RecordProblem> Remarks => _remarks;

    /// <summary>Columns that may share words with a document, as <c>file column</c>.</summary>
    public static IReadOnlyList<string> Exempt => ExemptColumns.All;

    /// <summary>Printed forms that stand in their document.</summary>
    public int Found { get; internal set; }

    /// <summary>Numbers that can be read from their printed form.</summary>
    public int NumbersRead { get; internal set; }

    /// <summary>Figures whose printed form has no digits.</summary>
    public int InWords { get; private set; }

    /// <summary>Figures that are derived from what is printed.</summary>
    public int Derived { get; private set; }

    /// <summary>Values that say that the document prints nothing.</summary>
    public int NotPrinted { get; internal set; }

    /// <summary>Printed forms of sources that are none of the documents at hand.</summary>
    public int NotCompared { get; internal set; }

    /// <summary>Printed forms that do not stand in their document.</summary>
    public int NotFound { get; private set; }

    /// <summary>Numbers that cannot be read from their printed form.</summary>
    public int Unread { get; private set; }

    /// <summary>Printed forms that do not stand on their page or in their section.</summary>
    public int Misplaced { get; private set; }

    /// <summary>Runs of eight words and more that are a document's.</summary>
    public int Shared { get; private set; }

    /// <summary>Documents of the record for which there is no file.</summary>
    public int Missing { get; private set; }

    internal void AddInWords(RecordProblem remark) => InWords += Add(_remarks, remark);

    internal void AddDerived(RecordProblem remark) => Derived += Add(_remarks, remark);

    internal void AddRemark(RecordProblem remark) => Add(_remarks, remark);

    internal void AddNotFound(RecordProblem problem) => NotFound += Add(_problems, problem);

    internal void AddUnread(RecordProblem problem) => Unread += Add(_problems, problem);

    internal void AddMisplaced(RecordProblem problem) => Misplaced += Add(_problems, problem);

    internal void AddShared(RecordProblem problem) => Shared += Add(_problems, problem);

    internal void AddMissing(RecordProblem problem) => Missing += Add(_problems, problem);

    private static int Add(List<RecordProblem> list, RecordProblem line)
    {
        list.Add(line);
        return 1;
    }
}
