using System.CommandLine;
using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Web.Data;
using Dashboard.Web.Pictures;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>Writes one file with every chart in all its forms: <c>contact-sheet [file]</c>.</summary>
internal static class ContactSheetCommand
{
    internal static Command Describe()
    {
        var file = new Argument<string?>("file") { Arity = ArgumentArity.ZeroOrOne, Description = Strings.HelpSheetFile };
        var command = new Command("contact-sheet", Strings.HelpSheet) { file };
        command.SetAction((parsed, _) => RunAsync(Path.GetFullPath(parsed.GetValue(file) ?? "contact-sheet.html"),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static async Task<int> RunAsync(string file, TextWriter output, TextWriter error)
    {
        await using var app = ExportCommand.App();
        if (!app.OpenRecordStore()) return CommandLine.WithProblems;
        var charts = await PictureSet.ChartsAsync(app.Services.GetRequiredService<DashboardData>());
        var progress = new Progress(charts.Count, output);
        try
        {
            await WholeFile.WriteAsync(file, async stream =>
            {
                await using var target = new StreamWriter(stream);
                await ContactSheet.WriteAsync(target, [.. charts.Select(c => ChartSpecBuilder.Build(c, ChartQuery.All))],
                    spec => progress.AddAsync(spec.Slug));
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, Strings.ExportNotWritten, file, e.Message));
            return CommandLine.NotReadable;
        }
        await output.WriteLineAsync(string.Format(
            CultureInfo.CurrentCulture, Strings.ExportDone, charts.Count * ContactSheet.Forms.Count(), file));
        return CommandLine.Clean;
    }
}
