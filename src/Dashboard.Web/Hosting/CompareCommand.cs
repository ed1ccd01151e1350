using System.Globalization;
using Dashboard.Core.Comparison;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Compares the record with the text of its documents: <c>record compare folder [--record folder] [source=file ...]</c>.
/// </summary>
internal static class CompareCommand
{
    internal static async Task<int> RunAsync(string documents, string[] options, TextWriter output, TextWriter error)
    {
        var record = ContentRoot.FindRecord();
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < options.Length; i++)
        {
            if (options[i] == "--record" && i + 1 < options.Length) record = options[++i];
            else if (options[i].Split('=', 2) is [{ Length: > 0 } source, { Length: > 0 } file]) named[source] = file;
            else return await SayAsync(error, Format(Strings.CommandUnknown, options[i]), Strings.CommandUsage);
        }
        if (record is null) return await SayAsync(error, Strings.CompareNoRecord);
        var reading = RecordReader.Read(record);
        if (reading.Record is null) return await SayAsync(error, [.. reading.Problems.Select(p => p.ToString()), Strings.CompareNotSound]);
        try
        {
            return await WriteAsync(RecordComparison.Compare(record, documents, named), output);
        }
        catch (ComparisonException e)
        {
            return await SayAsync(error, e.Message);
        }
    }

    private static async Task<int> WriteAsync(ComparisonReport report, TextWriter output)
    {
        foreach (var problem in report.Problems) await output.WriteLineAsync(problem.ToString());
        foreach (var remark in report.Remarks) await output.WriteLineAsync(Format(Strings.CompareRemark, remark));
        foreach (var (source, file) in report.Documents) await output.WriteLineAsync(Format(Strings.CompareDocument, file, source));
        await output.WriteLineAsync(Format(Strings.CompareExempt, string.Join(", ", ComparisonReport.Exempt)));
        await output.WriteLineAsync(Format(
            Strings.CompareFound, report.Found, report.NumbersRead, report.InWords, report.Derived, report.NotPrinted, report.NotCompared));
        await output.WriteLineAsync(Format(
            Strings.CompareFaults, report.NotFound, report.Unread, report.Misplaced, report.Shared, report.Missing));
        await output.WriteLineAsync(report.Problems.Count == 0 ? Strings.CompareClean : Format(Strings.RecordProblems, report.Problems.Count));
        return report.Problems.Count == 0 ? CommandLine.Clean : CommandLine.WithProblems;
    }

    private static async Task<int> SayAsync(TextWriter error, params string[] lines)
    {
        foreach (var line in lines) await error.WriteLineAsync(line);
        return CommandLine.NotReadable;
    }

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
