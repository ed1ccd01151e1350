using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;
using Dashboard.Web.Stills;

namespace Dashboard.Web.Hosting;

/// <summary>Writes every chart and the map as PNG without a server: <c>export [--out folder] [--theme ...] [--size ...]</c>.</summary>
internal static class ExportCommand
{
    private const int BarWidth = 24;

    internal static async Task<int> RunAsync(string[] options, TextWriter output, TextWriter error)
    {
        var (folder, theme, size, lang) = ("export", Theme.Light, StillSize.Slide, "en");
        for (var i = 0; i < options.Length; i += 2)
        {
            var value = i + 1 < options.Length ? options[i + 1] : "";
            var understood = options[i] switch
            {
                "--out" when value.Length > 0 => (folder = value).Length > 0,
                "--theme" => Codes.TryRead(value, out theme),
                "--size" => StillSize.Presets.TryGetValue(value, out size),
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
        await using var app = builder.Build();
        if (!app.OpenRecordStore()) return CommandLine.WithProblems;
        return await WriteAsync(app.Services.GetRequiredService<DashboardData>(), folder, new StillOptions(size, theme) { Text = StillTexts.Of() }, output, error);
    }

    private static async Task<int> WriteAsync(DashboardData data, string folder, StillOptions options, TextWriter output, TextWriter error)
    {
        var pictures = new List<(string Name, Func<byte[]> Draw)>();
        foreach (var chart in await data.ChartsAsync())
            if (await data.ChartAsync(chart.Id) is { } found)
                pictures.Add((chart.Id, () => ChartStill.Render(StillFormat.Png, ChartSpecBuilder.Build(found, ChartQuery.All), options, "")));
        var map = await data.MapAsync();
        foreach (var area in Enum.GetValues<MapArea>())
            pictures.Add((area == MapArea.World ? "map" : "map-" + Codes.Of(area), () => MapStill.Render(
                StillFormat.Png,                 MapSpecBuilder.Build(map, data.Outlines(area), MapQuery.All with { Area = area }), options, "")));
        try
        {
            Directory.CreateDirectory(folder);
            for (var i = 0; i < pictures.Count; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, pictures[i].Name + ".png"), pictures[i].Draw());
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
