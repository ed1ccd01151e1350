using System.Globalization;
using Dashboard.Benchmarks;

// Measures a published build:
// dotnet run -c Release --project tests/Dashboard.Benchmarks -- <published folder> [rounds] [pages|server|many]
if (args.Length == 0 || !File.Exists(Path.Combine(args[0], "Dashboard.Web.dll")))
{
    Console.Error.WriteLine(
        "Name the folder of a published build: "
        + "dotnet publish src/Dashboard.Web -c Release -r linux-x64 --self-contained false -o <folder>");
    return 2;
}
var published = Path.GetFullPath(args[0]);
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
var part = args.Length > 2 ? args[2] : "all";
if (part is "all" or "server") await ServerBenchmark.RunAsync(published, rounds);
if (part is "all" or "pages") await PageBenchmark.RunAsync(published, rounds);
if (part is "all" or "many") await ManyPlacesBenchmark.RunAsync(published, rounds);
return 0;
