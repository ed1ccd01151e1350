using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.About;

/// <summary>The terms of the product's own parts and of what others made that it carries. The README has the same list.</summary>
internal static class Licences
{
    internal static IReadOnlyList<(string Name, string Licence)> All { get; } =
    [
        (Strings.LicenceCode, "MIT"),
        (Strings.LicenceRecord, "CC BY 4.0"),
        (Strings.LicenceCoordinates, "GeoNames, CC BY 4.0"),
        (Strings.LicenceOutlines,
            "UN Geodata simplified, © United Nations Geospatial; altered; non-commercial terms; via plotly.js 3.7.0"),
        (Strings.LicenceLakes, "Natural Earth, public domain"),
        (Strings.LicenceFont, "© The Inter Project Authors, SIL Open Font License 1.1"),
        ("MudBlazor", "MIT"),
        ("Plotly.Blazor; plotly.js", "MIT; MIT"),
        ("NJsonSchema; Namotion.Reflection; Newtonsoft.Json", "MIT"),
        ("QRCoder", "MIT"),
        ("popover-polyfill", "BSD-3-Clause"),
        ("SpreadCheetah", "MIT"),
        ("System.CommandLine", "MIT"),
        ("SkiaSharp; Skia", "MIT; BSD-3-Clause"),
        ("HarfBuzzSharp; HarfBuzz", "MIT; Old MIT"),
        ("Entity Framework Core; ASP.NET Core", "MIT"),
        ("SQLitePCLRaw; SQLite", "Apache-2.0; public domain"),
        ("CsvHelper", "MS-PL or Apache-2.0"),
    ];
}
