using System.CommandLine;
using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Prints what has changed since an earlier copy of the record, as the rows to append to <c>changes.csv</c>:
/// <c>record changes earlier [folder]</c>.
/// </summary>
internal static class ChangesCommand
{
    internal static Command Describe()
    {
        var earlier = new Argument<string>("earlier") { Description = Strings.HelpEarlier };
        var folder = new Argument<string?>("folder") { Arity = ArgumentArity.ZeroOrOne, Description = Strings.HelpFolder };
        var command = new Command("changes", Strings.HelpChanges) { earlier, folder };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetRequiredValue(earlier), parsed.GetValue(folder) ?? ContentRoot.FindRecord(),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static async Task<int> RunAsync(string earlier, string? folder, TextWriter output, TextWriter error)
    {
        if (folder is null)
        {
            await error.WriteLineAsync(Strings.CommandNoRecord);
            return CommandLine.NotReadable;
        }
        var problems = new List<RecordProblem>();
        var today = DateOnly.FromDateTime(DateTime.UtcNow).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var changes = RecordChanges.Compare(earlier, folder, today, problems);
        foreach (var problem in problems) await error.WriteLineAsync(problem.ToString());
        if (changes is null) return CommandLine.WithProblems;
        foreach (var change in changes) await output.WriteAsync(Line(change));
        if (changes.Count == 0) await error.WriteLineAsync(Strings.ChangesSame);
        return CommandLine.Clean;
    }

    private static string Line(Change c) => string.Join(',', new[]
    {
        c.Version, c.Date, c.Chart, c.Item, c.Subject, Codes.Of(c.Kind), c.Before, c.After, c.Note,
    }.Select(Quoted)) + '\n';

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
