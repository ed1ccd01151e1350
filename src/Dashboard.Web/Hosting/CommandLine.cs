using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>The commands that run without a server.</summary>
internal static class CommandLine
{
    /// <summary>Exit codes of <c>record check</c> and <c>record compare</c>.</summary>
    internal const int Clean = 0, WithProblems = 1, NotReadable = 2;

    internal static bool IsCommand(string[] args) => args is ["record" or "export", ..];

    internal static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture.English;
        switch (args)
        {
            case ["record", "check"]: return await CheckAsync(ContentRoot.FindRecord(), output, error);
            case ["record", "check", var folder]: return await CheckAsync(folder, output, error);
            case ["record", "compare", var documents, .. var options]: return await CompareCommand.RunAsync(documents, options, output, error);
            case ["record", "changes", var earlier]: return await ChangesCommand.RunAsync(earlier, ContentRoot.FindRecord(), output, error);
            case ["record", "changes", var earlier, var folder]: return await ChangesCommand.RunAsync(earlier, folder, output, error);
            case ["export", .. var options]: return await ExportCommand.RunAsync(options, output, error);
            default:
                await error.WriteLineAsync(Strings.CommandUsage);
                return NotReadable;
        }
    }

    private static async Task<int> CheckAsync(string? folder, TextWriter output, TextWriter error)
    {
        if (folder is null)
        {
            await error.WriteLineAsync(Strings.CommandNoRecord);
            return NotReadable;
        }
        var reading = RecordReader.Read(folder);
        foreach (var problem in reading.Problems) await output.WriteLineAsync(problem.ToString());
        if (!reading.Readable) return NotReadable;
        await output.WriteLineAsync(reading.Record is { } record
            ? string.Format(CultureInfo.CurrentCulture, Strings.RecordClean, Rows(record), 14)
            : string.Format(CultureInfo.CurrentCulture, Strings.RecordProblems, reading.Problems.Count));
        return reading.Record is null ? WithProblems : Clean;
    }

    private static int Rows(DocumentedRecord record) =>
        record.Sources.Count + record.Entities.Count + record.Indicators.Count + record.Observations.Count
        + record.Gaps.Count + record.Organisations.Count + record.Places.Count + record.Events.Count + record.Frameworks.Count
        + record.Classifications.Count + record.Claims.Count + record.Sections.Count + record.Spellings.Count
        + record.Changes.Count;
}
