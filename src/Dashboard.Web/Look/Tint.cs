using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Look;

/// <summary>
/// A colour by what it means. Pictures take its value in their theme; pages name it as a variable of the style sheet, so that
/// a theme changes without drawing anything again.
/// </summary>
internal sealed class Tint
{
    private static readonly Dictionary<string, Tint> Known = new(StringComparer.Ordinal);
    private readonly Func<Theme, string> _value;

    private Tint(string name, Func<Theme, string> value)
    {
        (Name, _value) = (name, value);
        Css = $"var(--{name})";
        Known.Add(name, this);
    }

    /// <inheritdoc cref="Palette.Paper"/>
    internal static Tint Paper { get; } = new("paper", Palette.Paper);

    /// <inheritdoc cref="Palette.Ink"/>
    internal static Tint Ink { get; } = new("ink", Palette.Ink);

    /// <inheritdoc cref="Palette.InkMuted"/>
    internal static Tint Muted { get; } = new("ink-muted", Palette.InkMuted);

    /// <inheritdoc cref="Palette.Grid"/>
    internal static Tint Grid { get; } = new("rule", Palette.Grid);

    /// <inheritdoc cref="Palette.Accent"/>
    internal static Tint Accent { get; } = new("accent", Palette.Accent);

    /// <inheritdoc cref="Palette.Hatch"/>
    internal static Tint Hatch { get; } = new("hatch", Palette.Hatch);

    /// <inheritdoc cref="Palette.Land"/>
    internal static Tint Land { get; } = new("land", Palette.Land);

    /// <inheritdoc cref="Palette.Water"/>
    internal static Tint Water { get; } = new("water", Palette.Water);

    /// <inheritdoc cref="Palette.Border"/>
    internal static Tint Border { get; } = new("border", Palette.Border);

    /// <inheritdoc cref="Palette.Classes"/>
    internal static IReadOnlyList<Tint> Classes { get; } =
        [.. Palette.Classes(Theme.Light).Select((_, i) => new Tint($"class-{i + 1}", theme => Palette.Classes(theme)[i]))];

    private static readonly Dictionary<SeriesColour, Tint> SeriesTints = Of<SeriesColour>("series", Palette.Series);
    private static readonly Dictionary<SeriesColour, Tint> TextTints = Of<SeriesColour>("text", Palette.SeriesText);
    private static readonly Dictionary<SeriesColour, Tint> DimmedTints = Of<SeriesColour>("dimmed", SeriesLook.Dimmed);
    private static readonly Dictionary<PlaceKind, Tint> KindTints = Of<PlaceKind>("kind", Palette.Kind);

    /// <summary>Its name in style sheets, without the two hyphens.</summary>
    internal string Name { get; }

    /// <summary>Its value in a page.</summary>
    internal string Css { get; }

    /// <summary>Every colour.</summary>
    internal static IReadOnlyCollection<Tint> All => Known.Values;

    /// <inheritdoc cref="Palette.Series"/>
    internal static Tint Series(SeriesColour colour) => SeriesTints[colour];

    /// <inheritdoc cref="Palette.SeriesText"/>
    internal static Tint SeriesText(SeriesColour colour) => TextTints[colour];

    /// <inheritdoc cref="SeriesLook.Dimmed"/>
    internal static Tint Dimmed(SeriesColour colour) => DimmedTints[colour];

    /// <inheritdoc cref="Palette.Kind"/>
    internal static Tint Kind(PlaceKind kind) => KindTints[kind];

    /// <summary>Its value in a theme, as <c>#RRGGBB</c>.</summary>
    internal string In(Theme theme) => _value(theme);

    private static Dictionary<T, Tint> Of<T>(string name, Func<T, Theme, string> value) where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(v => v, v => new Tint($"{name}-{Codes.Of(v)}", theme => value(v, theme)));
}
