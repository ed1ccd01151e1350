using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;
using Dashboard.Web.Stills;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Writes every chart and the map as pictures without a server:
/// <c>export [--out folder] [--lang en] [--theme ...] [--size ...] [--format png|svg]</c>.
/// </summary>
internal static class ExportCommand
{
    private const int BarWidth = 24;

    internal static async Task<int> RunAsync(string[] options, TextWriter output, TextWriter error)
    {
        var (folder, theme, size, format, lang) = ("export", Theme.Light, StillSize.Slide, StillFormat.Png, "en");
        for (var i = 0; i < options.Length; i += 2)
        {
            var value = i + 1 < options.Length ? options[i + 1] : "";
            var understood = options[i] switch
            {
                "--out" when value.Length > 0 => (folder = value).Length > 0,
                "--theme" => Codes.TryRead(value, out theme),
                "--size" => StillSize.Presets.TryGetValue(value, out size),
                "--format" => Codes.TryRead(value, out format),
                "--lang" => (lang = value) == "en",
                _ => false,
            };
            if (understood) continue;
            await error.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, Strings.CommandUnknown, $"{options[i]} {value}".Trim()));
            await error.WriteLineAsync(Strings.CommandUsage);
            return CommandLine.NotReadable;
        }
        var builder = WebApplication.CreateBuilder(ContentRoot.Options([]));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRecordStore();
        builder.Services.AddSingleton<DashboardData>();
        builder.Services.AddSingleton<PublicAddress>();
        await using var app = builder.Build();
        if (!app.OpenRecordStore()) return CommandLine.WithProblems;
        var data = app.Services.GetRequiredService<DashboardData>();
        var look = new StillOptions(size, theme) { Text = StillTexts.Of(), Created = data.RecordCreated };
        return await WriteAsync(await PicturesAsync(data, app.Services.GetRequiredService<PublicAddress>(), format, look), folder, format, output, error);
    }

    private static async Task<IReadOnlyList<(string Name, Func<byte[]> Draw)>> PicturesAsync(
        DashboardData data, PublicAddress address, StillFormat format, StillOptions look)
    {
        var pictures = new List<(string, Func<byte[]>)>();
        foreach (var chart in await data.ChartsAsync())
            if (await data.ChartAsync(chart.Id) is { } found)
                pictures.Add((chart.Id, () => ChartStill.Render(
                    format, ChartSpecBuilder.Build(found, ChartQuery.All), look, address.Of(Addresses.Chart(chart.Id, ChartQuery.All)))));
        var map = await data.MapAsync();
        foreach (var query in Enum.GetValues<MapArea>().Select(area => MapQuery.All with { Area = area }))
            pictures.Add((query.Area == MapArea.World ? "map" : "map-" + Codes.Of(query.Area), () => MapStill.Render(
                format, MapSpecBuilder.Build(map, data.Outlines(query.Area), query), look, address.Of(Addresses.Map(query)))));
        return pictures;
    }

    private static async Task<int> WriteAsync(
        IReadOnlyList<(string Name, Func<byte[]> Draw)> pictures, string folder, StillFormat format, TextWriter output, TextWriter error)
    {
        try
        {
            Directory.CreateDirectory(folder);
            for (var i = 0; i < pictures.Count; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{pictures[i].Name}.{Codes.Of(format)}"), pictures[i].Draw());
                var done = BarWidth * (i + 1) / pictures.Count;
                await output.WriteLineAsync(string.Format(
                    CultureInfo.CurrentCulture, Strings.ExportProgress, new string('#', done), new string('.', BarWidth - done), i + 1, pictures.Count, pictures[i].Name));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(e.Message);
            return CommandLine.WithProblems;
        }
        await output.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, Strings.ExportDone, pictures.Count, Path.GetFullPath(folder)));
        return CommandLine.Clean;
    }
}
