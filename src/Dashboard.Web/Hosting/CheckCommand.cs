using System.CommandLine;
using System.Globalization;
using System.Text;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Files;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Checks a record and prints what is wrong: <c>record check [--json] [folder]</c>. For people at most so many lines that they
/// can be read, then how many problems of which kind follow; for programs every one.
/// </summary>
internal static class CheckCommand
{
    private const int MostLines = 50;

    internal static Command Describe()
    {
        var folder = new Argument<string?>("folder") { Arity = ArgumentArity.ZeroOrOne, Description = Strings.HelpFolder };
        var json = new Option<bool>("--json") { Description = Strings.HelpCheckJson };
        var command = new Command("check", Strings.HelpCheck) { folder, json };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(folder) ?? ContentRoot.FindRecord(), parsed.GetValue(json),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static async Task<int> RunAsync(string? folder, bool asJson, TextWriter output, TextWriter error)
    {
        if (folder is null)
        {
            await error.WriteLineAsync(Strings.CommandNoRecord);
            return CommandLine.NotReadable;
        }
        var reading = RecordReader.Read(folder);
        if (asJson) await output.WriteLineAsync(Json(reading));
        else foreach (var line in Lines(reading)) await output.WriteLineAsync(line);
        return !reading.Readable ? CommandLine.NotReadable
            : reading.Record is null ? CommandLine.WithProblems : CommandLine.Clean;
    }

    private static IEnumerable<string> Lines(RecordReading reading)
    {
        foreach (var problem in reading.Problems.Take(MostLines)) yield return problem.ToString();
        var more = reading.Problems.Skip(MostLines).ToList();
        var kinds = more.GroupBy(p => p.Kind).OrderByDescending(g => g.Count())
            .Select(g => Format(Strings.RecordKind, g.Count(), Codes.Of(g.Key)));
        if (more.Count > 0) yield return Format(Strings.RecordMore, more.Count, string.Join(", ", kinds));
        if (!reading.Readable) yield break;
        yield return reading.Record is { } record
            ? Format(Strings.RecordClean, record.RowCount, DocumentedRecord.TableCount)
            : Format(Strings.RecordProblems, reading.Problems.Count);
    }

    private static string Json(RecordReading reading) => Encoding.UTF8.GetString(JsonBytes.Write(JsonBytes.Indented, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("readable", reading.Readable);
        json.WriteBoolean("clean", reading.Record is not null);
        json.WriteString("dataVersion", reading.Record?.DataVersion);
        json.WriteObjects("problems", reading.Problems, problem =>
        {
            json.WriteString("file", problem.File);
            if (problem.Row is { } row) json.WriteNumber("row", row);
            else json.WriteNull("row");
            json.WriteString("column", problem.Column);
            json.WriteString("kind", Codes.Of(problem.Kind));
            json.WriteString("message", problem.Message);
        });
        json.WriteEndObject();
    }));

    private static string Format(string words, params object[] values) =>
        string.Format(CultureInfo.CurrentCulture, words, values);
}
