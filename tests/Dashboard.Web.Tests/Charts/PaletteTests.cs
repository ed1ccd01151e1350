using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;

namespace Dashboard.Web.Tests.Charts;

public sealed class PaletteTests
{
    public static TheoryData<Theme> Themes => [Theme.Light, Theme.Dark];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Series_OnPaper_HaveAContrastOfThree(Theme theme)
    {
        foreach (var colour in Enum.GetValues<SeriesColour>())
        {
            AtLeast(3, Palette.Series(colour, theme), Palette.Paper(theme));
            AtLeast(4.5, Palette.SeriesText(colour, theme), Palette.Paper(theme));
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Kinds_OnPaperLandAndWater_HaveAContrastOfThree(Theme theme)
    {
        foreach (var kind in Enum.GetValues<PlaceKind>())
            foreach (var ground in new[] { Palette.Paper(theme), Palette.Land(theme), Palette.Water(theme) })
                AtLeast(3, Palette.Kind(kind, theme), ground);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_OnPaper_HasAContrastOfFourAndAHalf(Theme theme)
    {
        AtLeast(4.5, Palette.Ink(theme), Palette.Paper(theme));
        AtLeast(4.5, Palette.InkMuted(theme), Palette.Paper(theme));
    }

    [Fact]
    public void Kinds_AllOfThem_DifferInShapeAndColour()
    {
        var kinds = Enum.GetValues<PlaceKind>();
        Assert.Equal(kinds.Length, kinds.Select(Palette.KindShape).Distinct().Count());
        Assert.Equal(kinds.Length, kinds.Select(k => Palette.Kind(k, Theme.Light)).Distinct().Count());
    }

    private static void AtLeast(double ratio, string colour, string ground)
    {
        var (a, b) = (Luminance(colour), Luminance(ground));
        var contrast = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        Assert.True(contrast >= ratio, $"{colour} on {ground}: {contrast:0.00}, needed {ratio}");
    }

    /// <summary>Relative luminance after WCAG 2.2.</summary>
    private static double Luminance(string colour)
    {
        var channels = new[] { 1, 3, 5 }.Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
