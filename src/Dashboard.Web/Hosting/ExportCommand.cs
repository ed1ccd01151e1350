using System.CommandLine;
using System.Globalization;
using Dashboard.Web.Data;
using Dashboard.Web.Links;
using Dashboard.Web.Pictures;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Writes every chart and both views of the map as pictures without a server, into a folder or a ZIP file:
/// <c>export [--out folder | --zip file]</c> and the options of <see cref="ExportSyntax"/>.
/// </summary>
internal static class ExportCommand
{
    internal static Command Describe()
    {
        var syntax = new ExportSyntax();
        var command = new Command("export", Strings.HelpExport);
        foreach (var option in syntax.Options) command.Options.Add(option);
        command.SetAction((parsed, _) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (options, problem) = syntax.Read(parsed);
            return options is null ? CommandLine.RefuseAsync(problem!, error) : RunAsync(options, output, error);
        });
        return command;
    }

    private static async Task<int> RunAsync(ExportOptions options, TextWriter output, TextWriter error)
    {
        await using var app = App();
        if (!app.SettingsAreGood() || !app.OpenRecordStore()) return CommandLine.WithProblems;
        var data = app.Services.GetRequiredService<DashboardData>();
        var address = app.Services.GetRequiredService<PublicAddress>();
        var request = options.Request(data.RecordCreated);
        var pictures = await PictureSet.OfAsync(data, request, path => address.Of(path));
        var target = Path.GetFullPath(options.Zip ?? options.Folder);
        var progress = new Progress(pictures.Count, output);
        try
        {
            if (options.Zip is null) await WriteFolderAsync(target, pictures, progress);
            else await WriteZipAsync(target, pictures, await FilesAsync(data, pictures, address), request, progress);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, Strings.ExportNotWritten, target, e.Message));
            return CommandLine.NotReadable;
        }
        await output.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, Strings.ExportDone, pictures.Count, target));
        return CommandLine.Clean;
    }

    private static Task<IReadOnlyList<ArchiveFile>> FilesAsync(
        DashboardData data, IReadOnlyList<SetPicture> pictures, PublicAddress address) =>
        ArchiveFile.OfAsync(data, pictures, address.Of, TimeProvider.System);

    /// <summary>The record and nothing that serves it.</summary>
    internal static WebApplication App()
    {
        var builder = WebApplication.CreateBuilder(ContentRoot.Options([]));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddSettings();
        builder.Services.AddRecordStore();
        builder.Services.AddSingleton<DashboardData>();
        return builder.Build();
    }

    private static async Task WriteFolderAsync(string folder, IReadOnlyList<SetPicture> pictures, Progress progress)
    {
        Directory.CreateDirectory(folder);
        await foreach (var (picture, content) in Drawn(pictures))
        {
            await WholeFile.WriteAsync(
                Path.Combine(folder, picture.FileName), stream => stream.WriteAsync(content).AsTask());
            await progress.AddAsync(NameOf(picture));
        }
    }

    private static Task WriteZipAsync(
        string file, IReadOnlyList<SetPicture> pictures, IReadOnlyList<ArchiveFile> files, PictureSetRequest request,
        Progress progress) => WholeFile.WriteAsync(file, stream => PictureArchive.WriteAsync(
            stream, pictures, request, Drawn(pictures), files, p => progress.AddAsync(NameOf(p)), CancellationToken.None));

    private static IAsyncEnumerable<(SetPicture Picture, byte[] Content)> Drawn(IReadOnlyList<SetPicture> pictures) =>
        PictureSet.DrawAsync(pictures, (p, stop) => Task.Run(p.Draw, stop), Environment.ProcessorCount, CancellationToken.None);

    private static string NameOf(SetPicture picture) => Path.GetFileNameWithoutExtension(picture.FileName);
}
