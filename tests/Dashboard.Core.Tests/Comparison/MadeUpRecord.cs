using Dashboard.Core.Comparison;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Comparison;

/// <summary>
/// A record of two made-up documents about a harbour with one figure of another source, and the documents in a folder of
/// their own.
/// </summary>
internal sealed class MadeUpRecord : IDisposable
{
    internal const string Harbour = """
        HARBOUR LETTERS
        10
        LIGHTHOUSES OF THE NORTHERN HARBOUR
        Nora Fischer
        The keepers lit 3,776 lamps in 2001, and the light-
        house at the old pier burned 53.809 litres of oil.
        HARBOUR LETTERS
        11
        A third of the towers fell. In every winter the keepers of the seven towers wrote long letters home.
        """;

    internal const string Review = """
        Lighthouses of the northern harbour
        A review by Tom Adler
        Introduction
        The harbour had five towers.
        Verdict
        The book counts 7 towers and 40 lamps.
        """;

    private readonly RecordCopy _record = new();

    internal MadeUpRecord()
    {
        foreach (var path in Directory.EnumerateFiles(_record.Folder, "*.csv").Select(Path.GetFileName))
            _record.Write(path!, _record.Text(path!).Split('\n')[0] + "\n");
        const string Title = "Lighthouses of the northern harbour";
        _record.Append(
            "sources.csv",
            $"fischer-2019,document,article-journal,Fischer 2019,\"Fischer, Nora\",2019,{Title},Harbour Letters,"
            + ",,10–11,,,,,,en,printed,Facts only.,,");
        _record.Append(
            "sources.csv",
            $"adler-2020,document,report,Adler 2020,\"Adler, Tom\",2020,Review of: {Title},,,,,,,,,,en,none,Facts only.,,");
        _record.Append("sections.csv", "adler-1,adler-2020,1,Introduction");
        _record.Append("sections.csv", "adler-2,adler-2020,2,Verdict");
        _record.Append("entities.csv", "WLD,World,world");
        _record.Append("indicators.csv", "lamps,lamps,1,soft-power,fact,Lamps,Lamps,,lamps,,,,Lamps lit.");
        AddFigure("9,,", "9 lamps", "elsewhere", "web page", "supplementary");
        WriteDocument("b.txt", Harbour);
        WriteDocument("a.txt", Review);
    }

    internal string Folder => _record.Folder;

    internal string Documents { get; } = Directory.CreateTempSubdirectory("dashboard-documents-").FullName;

    internal void WriteDocument(string name, string text) => File.WriteAllText(Path.Combine(Documents, name), text);

    /// <summary>Adds a row to any table.</summary>
    internal void Add(string file, string row) => _record.Append(file, row);

    /// <summary>Adds a figure.</summary>
    internal void AddFigure(
        string value, string printed, string source = "fischer-2019", string locator = "p. 10", string basis = "document",
        string note = "") =>
        _record.Append(
            "observations.csv",
            $"a,lamps,WLD,2001,2001,2001,{value},normal,exact,{basis},{source},{locator},,,\"{printed}\",{note}");

    internal ComparisonReport Compare(params (string Source, string File)[] named) =>
        RecordComparison.Compare(Folder, Documents, named.ToDictionary(n => n.Source, n => n.File));

    /// <summary>The one problem of the record, as it is printed.</summary>
    internal string Problem() => Assert.Single(Compare().Problems).ToString();

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(Documents, recursive: true);
    }
}
