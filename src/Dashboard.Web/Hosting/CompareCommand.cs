using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dashboard.Core.Comparison;
using Dashboard.Web.Data;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Compares the record with the text of its documents: <c>record compare folder [--record folder] [source=file ...]</c>.
/// </summary>
internal static class CompareCommand
{
    internal static Command Describe()
    {
        var documents = new Argument<string>("documents") { Description = Strings.HelpDocuments };
        var named = new Argument<string[]>("source=file")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = Strings.HelpNamedFile,
        };
        var record = new Option<string>("--record") { HelpName = "folder", Description = Strings.HelpFolder };
        named.Validators.Add(RefuseUnnamed);
        var command = new Command("compare", Strings.HelpCompare) { documents, named, record };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetRequiredValue(documents), parsed.GetValue(named) ?? [], parsed.GetValue(record) ?? ContentRoot.FindRecord(),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static void RefuseUnnamed(ArgumentResult result)
    {
        var unnamed = result.Tokens.FirstOrDefault(t => t.Value.Split('=', 2) is not [{ Length: > 0 }, { Length: > 0 }]);
        if (unnamed is not null) result.AddError(Format(Strings.CommandUnknown, unnamed.Value));
    }

    private static async Task<int> RunAsync(string documents, string[] files, string? record, TextWriter output, TextWriter error)
    {
        if (record is null) return await SayAsync(error, Strings.CompareNoRecord);
        var reading = RecordReader.Read(record);
        if (reading.Record is null)
            return await SayAsync(error, [.. reading.Problems.Select(p => p.ToString()), Strings.CompareNotSound]);
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Select(f => f.Split('=', 2))) named[file[0]] = file[1];
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
        foreach (var (source, file) in report.Documents)
            await output.WriteLineAsync(Format(Strings.CompareDocument, file, source));
        await output.WriteLineAsync(Format(Strings.CompareExempt, string.Join(", ", ComparisonReport.Exempt)));
        await output.WriteLineAsync(Format(
            Strings.CompareFound,
            report.Found, report.NumbersRead, report.InWords, report.Derived, report.NotPrinted, report.NotCompared));
        await output.WriteLineAsync(Format(
            Strings.CompareFaults, report.NotFound, report.Unread, report.Misplaced, report.Shared, report.Missing));
        var clean = report.Problems.Count == 0;
        await output.WriteLineAsync(clean ? Strings.CompareClean : Format(Strings.RecordProblems, report.Problems.Count));
        return clean ? CommandLine.Clean : CommandLine.WithProblems;
    }

    private static async Task<int> SayAsync(TextWriter error, params string[] lines)
    {
        foreach (var line in lines) await error.WriteLineAsync(line);
        return CommandLine.NotReadable;
    }

    private static string Format(string format, params object[] values) =>
        string.Format(CultureInfo.CurrentCulture, format, values);
}
