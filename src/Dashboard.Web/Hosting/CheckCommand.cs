using System.CommandLine;
using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>Checks a record and prints every problem: <c>record check [folder]</c>.</summary>
internal static class CheckCommand
{
    internal static Command Describe()
    {
        var folder = new Argument<string?>("folder") { Arity = ArgumentArity.ZeroOrOne, Description = Strings.HelpFolder };
        var command = new Command("check", Strings.HelpCheck) { folder };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(folder) ?? ContentRoot.FindRecord(),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static async Task<int> RunAsync(string? folder, TextWriter output, TextWriter error)
    {
        if (folder is null)
        {
            await error.WriteLineAsync(Strings.CommandNoRecord);
            return CommandLine.NotReadable;
        }
        var reading = RecordReader.Read(folder);
        foreach (var problem in reading.Problems) await output.WriteLineAsync(problem.ToString());
        if (!reading.Readable) return CommandLine.NotReadable;
        await output.WriteLineAsync(reading.Record is { } record
            ? string.Format(CultureInfo.CurrentCulture, Strings.RecordClean, Rows(record), 14)
            : string.Format(CultureInfo.CurrentCulture, Strings.RecordProblems, reading.Problems.Count));
        return reading.Record is null ? CommandLine.WithProblems : CommandLine.Clean;
    }

    private static int Rows(DocumentedRecord record) =>
        record.Sources.Count + record.Entities.Count + record.Indicators.Count + record.Observations.Count
        + record.Gaps.Count + record.Organisations.Count + record.Places.Count + record.Events.Count + record.Frameworks.Count
        + record.Classifications.Count + record.Claims.Count + record.Sections.Count + record.Spellings.Count
        + record.Changes.Count;
}
