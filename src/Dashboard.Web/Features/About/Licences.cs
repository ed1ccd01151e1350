using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.About;

/// <summary>What the product carries that others made, and under which terms. The same list stands in the README.</summary>
internal static class Licences
{
    internal static IReadOnlyList<(string Name, string Licence)> All { get; } =
    [
        (Strings.LicenceRecord, "CC BY 4.0"),
        (Strings.LicenceCoordinates, "GeoNames, CC BY 4.0"),
        (Strings.LicenceOutlines, "UN Geodata simplified, © United Nations Geospatial; altered; non-commercial terms; via plotly.js 3.7.0"),
        (Strings.LicenceLakes, "Natural Earth, public domain"),
        (Strings.LicenceFont, "© The Inter Project Authors, SIL Open Font License 1.1"),
        ("MudBlazor", "MIT"),
        ("Plotly.Blazor; plotly.js", "MIT; MIT"),
        ("SpreadCheetah", "MIT"),
        ("SkiaSharp; Skia", "MIT; BSD-3-Clause"),
        ("HarfBuzzSharp; HarfBuzz", "MIT; Old MIT"),
        ("Entity Framework Core; ASP.NET Core", "MIT"),
        ("SQLitePCLRaw; SQLite", "Apache-2.0; public domain"),
        ("CsvHelper", "MS-PL or Apache-2.0"),
    ];
}
