using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Core.Charts;
using Dashboard.Web.Tests.Files;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>
/// Reads every number of every chart back as a reader does, with the unit that stands beside it, and compares it with the record;
/// summary and file say the same.
/// </summary>
public sealed partial class ReaderTests(WebHost host)
{
    private static readonly Dictionary<string, double> ScaleWords = new()
    {
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
    };

    [Fact]
    public async Task Numbers_OfEveryDrawing_ReadWithTheirUnitAreThoseOfTheRecord()
    {
        var (read, wrong) = (0, new List<string>());
        foreach (var spec in await ChartsAsync())
        {
            foreach (var plot in spec.Panels.Count > 0 ? spec.Panels : [spec])
                foreach (var series in plot.Series)
                    foreach (var point in series.Points.Where(p => p.Label.Length > 0))
                        Compare(spec, point.Row, Bare(point.Label, series), plot.Y.Title);
            foreach (var bar in spec.Bars)
                Compare(spec, bar.Row, bar.Label, bar.Length is null ? spec.Rows[bar.Row].Unit : spec.Y.Title);
        }
        Assert.Empty(wrong);
        Assert.InRange(read, 150, 1000);

        void Compare(ChartSpec spec, int row, string label, string title)
        {
            var (figure, numbers) = (spec.Rows[row], Number().Matches(label.Split(" of ")[0]).ToList());
            var scale = ScaleOf(title) / ScaleOf(figure.Unit);
            double?[] values = figure.Value is null ? [figure.Low, figure.High] : [figure.Value];
            read += values.Length;
            if (numbers.Count < values.Length
                || numbers.Zip(values).Any(n => !IsRounded(n.First.Value, scale, n.Second!.Value)))
                wrong.Add($"{spec.Slug}: “{label}”, {title} is {figure.Value} {figure.Low} {figure.High} {figure.Unit}");
        }
    }

    /// <summary>Ends of lines whose marks have no value beside them.</summary>
    [Fact]
    public async Task Numbers_BehindNamesOfSeries_AreTheLastValues()
    {
        var read = 0;
        foreach (var spec in await ChartsAsync())
            foreach (var series in spec.Series.Where(s => s.Points[^1].Label.Length == 0))
            {
                var figure = spec.Rows[series.Points[^1].Row];
                if (series.EndLabel is not { } label || !label.StartsWith(figure.Entity + " ", StringComparison.Ordinal))
                    continue;
                var number = Number().Match(label[figure.Entity.Length..]);
                if (!number.Success) continue;
                read++;
                Assert.True(
                    IsRounded(number.Value, ScaleOf(spec.Y.Title) / ScaleOf(figure.Unit), figure.Value!.Value),
                    spec.Slug + label);
            }
        Assert.InRange(read, 10, 100);
    }

    [Fact]
    public async Task Summary_OfEveryChart_HasTheValuesOfBarsShortSeriesAndFacts()
    {
        foreach (var spec in await ChartsAsync())
        {
            var drawn = spec.Bars.Select(b => b.Row).Concat(
                spec.Series.SelectMany(s => s.Points.Count <= 6 ? s.Points : [s.Points[0], s.Points[^1]]).Select(p => p.Row));
            Assert.All(drawn, row => Assert.Contains(spec.Rows[row].Display, spec.Summary, StringComparison.Ordinal));
            Assert.All(spec.Facts, f => Assert.Contains(spec.Notes, n => n.Contains(f.Display, StringComparison.Ordinal)));
        }
    }

    /// <summary>
    /// What is written in words has no number; every other text begins with the record's number and ends with its unit.
    /// </summary>
    [Fact]
    public async Task Values_InWords_AreTheNumberAndTheUnitOfTheRecord()
    {
        foreach (var figure in (await ChartsAsync()).SelectMany(s => s.Rows.Concat(s.Facts)).Where(r => r.Reason is null))
        {
            double?[] values = figure.Value is not null ? [figure.Value]
                : figure.Low is not null ? [figure.Low, figure.High] : [];
            var numbers = Number().Matches(figure.Display).Take(values.Length).Select(m => Parse(m.Value)).ToList();
            Assert.Equal(values.Length, numbers.Count);
            Assert.All(numbers.Zip(values), n => Assert.Equal(n.Second!.Value, n.First, n.Second.Value * Rounding));
        }
    }

    [Fact]
    public async Task File_OfEveryChart_HoldsWhatTheRecordHoldsOfIt()
    {
        var text = await File.ReadAllBytesAsync(
            Path.Combine(Repository.Folder, "wwwroot-data", "observations.csv"), TestContext.Current.CancellationToken);
        var record = CsvRows.Read(System.Text.Encoding.UTF8.GetBytes(
            System.Text.Encoding.UTF8.GetString(text).Replace("\n", "\r\n", StringComparison.Ordinal)));
        string[] shared =
            ["indicator", "iso3", "period", "value", "low", "high", "status", "bound", "source", "printed_as"];
        var rows = record.Skip(1).ToDictionary(r => r[0], r => Fields(record[0], r, shared));
        foreach (var spec in await ChartsAsync())
        {
            var query = spec.Slug == OneCountry ? "?countries=" + spec.Rows[0].Iso3 : "";
            var file = CsvRows.Read(await host.Client.GetByteArrayAsync(
                $"/charts/{spec.Slug}.csv{query}", TestContext.Current.CancellationToken));
            var written = file.Skip(1).Where(r => r[Array.IndexOf(file[0], "printed_as")].Length > 0)
                .Select(r => Fields(file[0], r, shared)).ToList();
            var shown = spec.Rows.Concat(spec.Facts).Where(r => r.Reason is null).Select(r => rows[r.Id]);
            // A file also holds the years before those that a chart begins with.
            Assert.Empty(shown.Except(written));
            Assert.Empty(written.Except(rows.Values));
        }
    }

    /// <summary>Numbers below a thousandth are written with three digits.</summary>
    private const double Rounding = 0.002;

    private const string OneCountry = "military-spending-sipri-currency";

    private static string Fields(string[] head, string[] row, string[] names) =>
        string.Join('|', names.Select(n => Plain(n, row[Array.IndexOf(head, n)])));

    /// <summary>A number without zeros at its end.</summary>
    private static string Plain(string name, string field) => name is "value" or "low" or "high" && field.Length > 0
        ? Parse(field).ToString("R", CultureInfo.InvariantCulture) : field;

    /// <summary>Every chart, and of those that draw one country at a time each country.</summary>
    private async Task<IReadOnlyList<ChartSpec>> ChartsAsync()
    {
        var all = (await Specs.AllAsync(host)).Where(s => s.Slug != OneCountry).ToList();
        var countries = (await Specs.DataAsync(host, OneCountry)).CountryCodes;
        foreach (var country in countries)
            all.Add(await Specs.ChartAsync(host, OneCountry, ChartQuery.All with { Countries = [country] }));
        return all;
    }

    /// <summary>A label without the letter of its claim.</summary>
    private static string Bare(string label, ChartSeries series) =>
        series.Letter is { } letter && label.StartsWith(letter + " ", StringComparison.Ordinal) ? label[2..] : label;

    /// <summary>What the scale words at the beginning of a unit or a title multiply by.</summary>
    private static double ScaleOf(string unit) => unit.ToLowerInvariant().Split(' ', ',')
        .TakeWhile(ScaleWords.ContainsKey).Aggregate(1.0, (product, word) => product * ScaleWords[word]);

    /// <summary>Whether a number as written is a value, rounded to the digits written.</summary>
    private static bool IsRounded(string written, double scale, double value)
    {
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? 0 : written.Length - point - 1;
        return Math.Abs(Parse(written) - (value / scale)) <= (0.5 * Math.Pow(10, -digits)) + 1e-9;
    }

    private static double Parse(string number) => double.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number();
}
