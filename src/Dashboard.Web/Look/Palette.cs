using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Look;

/// <summary>The shape of a kind of place; every kind has its own.</summary>
internal enum KindShape
{
    /// <summary>Circle.</summary>
    Circle,

    /// <summary>Square on its side.</summary>
    Square,

    /// <summary>Square on its corner.</summary>
    Diamond,

    /// <summary>Triangle on its side.</summary>
    TriangleUp,

    /// <summary>Triangle on its corner.</summary>
    TriangleDown,

    /// <summary>Star of five points.</summary>
    Star,

    /// <summary>Upright cross with thick arms.</summary>
    Cross,

    /// <summary>Diagonal cross with thick arms.</summary>
    DiagonalCross,

    /// <summary>Two triangles that meet at their corners.</summary>
    Hourglass,
}

/// <summary>
/// Every colour of charts and maps as <c>#RRGGBB</c>, for each theme. Text colours have a contrast of at least 4.5:1 on
/// paper, 7:1 in the theme of high contrast; series and kinds at least 3:1 on paper, 4.5:1 in that theme, and kinds also
/// on land and water. The six countries stay apart for readers with protanopia, deuteranopia and tritanopia, and, by
/// lightness, in grey print.
/// </summary>
internal static class Palette
{
    /// <summary>The ground of pages and pictures.</summary>
    internal static string Paper(Theme theme) => Of(theme, "#FBFAF7", "#171A1E", "#FFFFFF");

    /// <summary>Text and values.</summary>
    internal static string Ink(Theme theme) => Of(theme, "#1F1D1A", "#ECE9E2", "#000000");

    /// <summary>Text of less weight: ticks, notes, sources.</summary>
    internal static string InkMuted(Theme theme) => Of(theme, "#5C574F", "#AAA79F", "#2B2B2B");

    /// <summary>Grid lines; decoration, not information.</summary>
    internal static string Grid(Theme theme) => Of(theme, "#DCD7CC", "#3A3F47", "#8C8C8C");

    /// <summary>The one accent.</summary>
    internal static string Accent(Theme theme) => Of(theme, "#0B5C8A", "#7CC4EE", "#003A8C");

    /// <summary>Lines of hatched bands; the band says in words what it means.</summary>
    internal static string Hatch(Theme theme) => Of(theme, "#C3BBAC", "#4A515B", "#767676");

    /// <summary>Land of the map.</summary>
    internal static string Land(Theme theme) => Of(theme, "#F4EFE4", "#2B3037", "#FFFFFF");

    /// <summary>Sea and lakes of the map.</summary>
    internal static string Water(Theme theme) => Of(theme, "#DDE7EC", "#12161B", "#E6E6E6");

    /// <summary>Classes of a map of areas from few to many: steps of lightness in one hue, in order even in grey.</summary>
    internal static IReadOnlyList<string> Classes(Theme theme) => theme switch
    {
        Theme.Light => ["#B5D3E7", "#6BA5CB", "#2B6FA3", "#0A3357"],
        Theme.Dark => ["#31597A", "#5690BB", "#93C3E4", "#E3F2FC"],
        Theme.Contrast => ["#A3C8EA", "#5596CF", "#135A9C", "#00224A"],
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, null),
    };

    /// <summary>Borders of countries.</summary>
    internal static string Border(Theme theme) => Of(theme, "#B3AB9B", "#5A626D", "#4D4D4D");

    /// <summary>Marks and lines of a series.</summary>
    internal static string Series(SeriesColour colour, Theme theme) => colour switch
    {
        SeriesColour.Russia => Of(theme, "#CA5400", "#E4741E", "#C42200"),
        SeriesColour.Kazakhstan => Of(theme, "#0072B2", "#4FA8E0", "#0A4AA3"),
        SeriesColour.Kyrgyzstan => Of(theme, "#D76DA2", "#FCA4D2", "#7A0055"),
        SeriesColour.Tajikistan => Of(theme, "#3D1A6E", "#8F6FF1", "#260647"),
        SeriesColour.Turkmenistan => Of(theme, "#7F4F24", "#F0E68C", "#452A05"),
        SeriesColour.Uzbekistan => Of(theme, "#00966D", "#33C495", "#018364"),
        SeriesColour.Neutral => Of(theme, "#4F4B45", "#D3D0C7", "#000000"),
        SeriesColour.Supplementary => Of(theme, "#837D73", "#8F8B84", "#5A5A5A"),
        SeriesColour.SupplementarySecond => Of(theme, "#6B7A86", "#8296A5", "#435F75"),
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, null),
    };

    /// <summary>Text in the colour of a series, darker or lighter than its marks where reading needs it.</summary>
    internal static string SeriesText(SeriesColour colour, Theme theme) => (colour, theme) switch
    {
        (SeriesColour.Russia, Theme.Light) => "#AF4D00",
        (SeriesColour.Kazakhstan, Theme.Light) => "#00659E",
        (SeriesColour.Kyrgyzstan, Theme.Light) => "#AB437A",
        (SeriesColour.Uzbekistan, Theme.Light) => "#00734F",
        (SeriesColour.Russia, Theme.Contrast) => "#A82A02",
        (SeriesColour.Uzbekistan, Theme.Contrast) => "#005F48",
        (SeriesColour.Supplementary, _) => Of(theme, "#68635A", "#A5A199", "#4A4A4A"),
        (SeriesColour.SupplementarySecond, _) => Of(theme, "#54636E", "#93A7B6", "#3B4F5E"),
        _ => Series(colour, theme),
    };

    /// <summary>Marks of a kind of place.</summary>
    internal static string Kind(PlaceKind kind, Theme theme) => kind switch
    {
        PlaceKind.ScienceCultureCentre => Of(theme, "#0B5C8A", "#5FB3E6", "#00509E"),
        PlaceKind.EmbassyRepresentative => Of(theme, "#C25A1C", "#F2A154", "#AD4400"),
        PlaceKind.ConsulateDeputyRepresentative => Of(theme, "#8A3FB0", "#D9B5F5", "#7A2BA6"),
        PlaceKind.CentreDepartment => Of(theme, "#2B7350", "#38A071", "#1F6B45"),
        PlaceKind.RusskiyMirCentre => Of(theme, "#A3123F", "#FF9DB0", "#A3003C"),
        PlaceKind.UniversityBranch => Of(theme, "#4F4300", "#E8DA6A", "#4F4300"),
        PlaceKind.JointUniversity => Of(theme, "#26348F", "#8F9BFF", "#26348F"),
        PlaceKind.MilitaryObject => Of(theme, "#2B2723", "#ECE9E2", "#000000"),
        PlaceKind.Other => Of(theme, "#6B6760", "#A9A59D", "#5A5A5A"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The shape of a kind of place.</summary>
    internal static KindShape KindShape(PlaceKind kind) => kind switch
    {
        PlaceKind.ScienceCultureCentre => Look.KindShape.Circle,
        PlaceKind.EmbassyRepresentative => Look.KindShape.Square,
        PlaceKind.ConsulateDeputyRepresentative => Look.KindShape.Diamond,
        PlaceKind.CentreDepartment => Look.KindShape.TriangleUp,
        PlaceKind.RusskiyMirCentre => Look.KindShape.Star,
        PlaceKind.UniversityBranch => Look.KindShape.TriangleDown,
        PlaceKind.JointUniversity => Look.KindShape.Cross,
        PlaceKind.MilitaryObject => Look.KindShape.DiagonalCross,
        PlaceKind.Other => Look.KindShape.Hourglass,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>How much thicker strokes are than in other themes.</summary>
    internal static float StrokeWeight(Theme theme) => theme == Theme.Contrast ? 1.5f : 1;

    private static string Of(Theme theme, string light, string dark, string contrast) => theme switch
    {
        Theme.Light => light,
        Theme.Dark => dark,
        Theme.Contrast => contrast,
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, null),
    };
}
