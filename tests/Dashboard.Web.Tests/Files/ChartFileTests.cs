using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Files;
using Dashboard.Web.Links;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Files;

public sealed class ChartFileTests(WebHost host)
{
    private const int LongestCellOfASpreadsheet = 32767;

    [Fact]
    public async Task CsvAndXlsx_OfEveryChart_ReadBackAsTheValuesOfTheSpec()
    {
        var charts = await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync();
        Assert.True(charts.Count > 4);
        foreach (var slug in charts.Select(c => c.Id))
        {
            var spec = await Specs.ChartAsync(host, slug, ChartQuery.All with { From = ChartQuery.FirstYear });
            var expected = spec.Rows.Concat(spec.Facts).Select(Values).ToList();
            var csv = CsvRows.Read(
                await host.Client.GetByteArrayAsync($"/charts/{slug}.csv", TestContext.Current.CancellationToken));
            var sheet = (await WorkbookAsync($"/charts/{slug}.xlsx"))[0];
            Assert.Equal(csv[0], sheet.Rows[0]);
            Assert.Equal(expected.Select(r => r.Select(Written)), csv.Skip(1));
            Assert.Equal(expected, sheet.Rows.Skip(1));
        }

        static string Written(object? value) =>
            value is double number
                ? number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
                : (string?)value ?? "";
    }

    [Fact]
    public async Task Xlsx_OfEveryChart_HasThreeSheetsThatASpreadsheetOpens()
    {
        foreach (var chart in await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync())
        {
            var sheets = await WorkbookAsync($"/charts/{chart.Id}.xlsx");
            Assert.Equal(["Data", "Sources", "Notes"], sheets.Select(s => s.Name));
            Assert.All(sheets, s => Assert.True(s.HeaderIsFrozen));
            Assert.All(sheets, s => Assert.Equal(s.Rows[0].Length, s.Widths));
            Assert.All(sheets.SelectMany(s => s.Rows).SelectMany(r => r), c => Assert.True(
                c is not string text || text.Length <= LongestCellOfASpreadsheet));
        }
    }

    [Fact]
    public async Task Xlsx_WithFilters_HoldsTheSourcesAndNotesOfWhatTheyLeave()
    {
        var spec = await Specs.ChartAsync(host, "student-quotas", ChartQuery.All with { Sources = ["caiss-2017"], From = 2015 });
        var sheets = await WorkbookAsync("/charts/student-quotas.xlsx?sources=caiss-2017&from=2015&theme=dark");
        Assert.Equal<object?[]>(
            [
                ["id", "kind", "letter", "short", "citation", "locators", "url", "taken"],
                [
                    "caiss-2017", "document", null, "CAISS 2017",
                    "Gussarova, A. (Ed.). (2017). Russian Soft Power in Kazakhstan (and Central Asia): Taken for Granted? "
                    + "Central Asia Institute for Strategic Studies (CAISS).",
                    "p. 8 (inferred)", null,
                    "Quota, Kazakhstan: 2015, 2016; Applications, Kazakhstan: 2015, 2016 (no value); "
                    + "Growth of the quota, Kazakhstan: 2014–2016",
                ],
            ],
            sheets[1].Rows);
        Assert.Equal<object?[]>(
            [
                ["item", "text"], ["Title", spec.Title], ["Subtitle", spec.Subtitle],
                .. spec.Notes.Select(n => new object?[] { "Note", n }),
                ["In words", spec.Summary], ["Data version", spec.DataVersion],
                ["Address", "http://localhost/charts/student-quotas?sources=caiss-2017&from=2015"],
                ["Date of access", "2026-03-04"],
                [
                    "Licence",
                    "The figures are facts from the documents and sources named beside them. "
                    + "Our selection, structure and notes: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
                ],
            ],
            sheets[2].Rows);
    }

    [Fact]
    public async Task Xlsx_WithTextThatLooksLikeAFormula_HoldsItAsText()
    {
        var spec = await Specs.ChartAsync(host, "military-spending");
        var row = spec.Rows[0] with { Note = "=HYPERLINK(\"http://example.org\")", Value = -2.5 };
        var hostile = spec with { Rows = [row], Facts = [], Title = "+Title", Notes = ["@note"] };
        var file = new ChartFile(
            await Specs.DataAsync(host, "military-spending"), hostile,
            ChartCitations.Of(hostile, "http://localhost/", null, FixedClock.Instance));
        var sheets = WorkbookContent.Read(await ChartXlsx.WriteAsync(file));
        Assert.Equal(("=HYPERLINK(\"http://example.org\")", -2.5), (sheets[0].Rows[1][17], sheets[0].Rows[1][6]));
        Assert.Equal(["+Title", "@note"], new[] { sheets[2].Rows[1][1], sheets[2].Rows[3][1] });
    }

    [Fact]
    public async Task Xlsx_WrittenAtAnotherTime_IsTheSameBytes()
    {
        var spec = await Specs.ChartAsync(host, "emigration");
        var file = new ChartFile(
            await Specs.DataAsync(host, "emigration"), spec,
            ChartCitations.Of(spec, "http://localhost/", null, FixedClock.Instance));
        var written = await ChartXlsx.WriteAsync(file);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(written));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.Equal(written, await ChartXlsx.WriteAsync(file));
    }

    private async Task<IReadOnlyList<SheetContent>> WorkbookAsync(string address) =>
        WorkbookContent.Read(await host.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken));

    /// <summary>What the cells of a figure must be, by the contract's columns: numbers, texts, and null for nothing.</summary>
    private static object?[] Values(FigureRow row) =>
    [
        Text(row.Indicator), Text(row.Entity), Text(row.Iso3), Text(row.Period), (double)row.PeriodStart, (double?)row.PeriodEnd,
        row.Value, row.Low, row.High, Text(row.Unit), Codes.Of(row.Status), row.Reason is null ? Codes.Of(row.Bound) : null,
        row.Basis == Basis.SupplementaryDerived ? "derived" : Codes.Of(row.Basis),
        Text(row.Source), Text(row.Locator), Text(row.CitedSource), Text(row.PrintedAs),
        Text(row.Reason is { } reason ? $"{Codes.Of(reason)}: {row.Note}" : row.Note),
    ];

    private static string? Text(string text) => text.Length > 0 ? text : null;
}
