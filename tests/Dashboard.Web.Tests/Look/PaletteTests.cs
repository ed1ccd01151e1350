using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Look;

namespace Dashboard.Web.Tests.Look;

public sealed class PaletteTests(WebHost host)
{
    public static TheoryData<Theme> Themes => [.. Enum.GetValues<Theme>()];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Series_OnPaper_HaveTheContrastOfTheirTheme(Theme theme)
    {
        foreach (var colour in Enum.GetValues<SeriesColour>())
        {
            AtLeast(Marks(theme), Palette.Series(colour, theme), Palette.Paper(theme));
            AtLeast(Text(theme), Palette.SeriesText(colour, theme), Palette.Paper(theme));
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Kinds_OnPaperLandAndWater_HaveTheContrastOfTheirTheme(Theme theme)
    {
        foreach (var kind in Enum.GetValues<PlaceKind>())
            foreach (var ground in new[] { Palette.Paper(theme), Palette.Land(theme), Palette.Water(theme) })
                AtLeast(Marks(theme), Palette.Kind(kind, theme), ground);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_OnPaper_HasTheContrastOfItsTheme(Theme theme)
    {
        AtLeast(Text(theme), Palette.Ink(theme), Palette.Paper(theme));
        AtLeast(Text(theme), Palette.InkMuted(theme), Palette.Paper(theme));
        AtLeast(Text(theme), Palette.Ink(theme), Palette.Land(theme));
        AtLeast(Text(theme), Palette.Ink(theme), Palette.Water(theme));
    }

    [Fact]
    public void Kinds_AllOfThem_DifferInShapeAndColour()
    {
        var kinds = Enum.GetValues<PlaceKind>();
        Assert.Equal(kinds.Length, kinds.Select(Palette.KindShape).Distinct().Count());
        Assert.All(
            Enum.GetValues<Theme>(), t => Assert.Equal(kinds.Length, kinds.Select(k => Palette.Kind(k, t)).Distinct().Count()));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Series_OfAllCountries_DifferInColour(Theme theme)
    {
        var colours = Enum.GetValues<SeriesColour>();
        Assert.Equal(colours.Length, colours.Select(c => Palette.Series(c, theme)).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task StyleSheet_OfAPage_HasEveryColourOfTheTheme(Theme theme)
    {
        var css = await host.Client.GetStringAsync("/site.css", TestContext.Current.CancellationToken);
        var selector = theme switch
        {
            Theme.Dark => ":root[data-theme=dark]{",
            Theme.Contrast => ":root[data-theme=contrast]{",
            _ => ":root{",
        };
        var block = css[(css.IndexOf(selector, StringComparison.Ordinal) + selector.Length)..];
        var variables = block[..block.IndexOf('}', StringComparison.Ordinal)].Split(';', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [
                .. Tint.All.Select(t => $"--{t.Name}:{t.In(theme)}"), $"--weight:{(theme == Theme.Contrast ? "1.5" : "1")}",
                $"color-scheme:{(theme == Theme.Dark ? "dark" : "light")}",
            ],
            variables);
    }

    private static double Marks(Theme theme) => theme == Theme.Contrast ? 4.5 : 3;

    private static double Text(Theme theme) => theme == Theme.Contrast ? 7 : 4.5;

    private static void AtLeast(double ratio, string colour, string ground)
    {
        var (a, b) = (Luminance(colour), Luminance(ground));
        var contrast = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        Assert.True(contrast >= ratio, $"{colour} on {ground}: {contrast:0.00}, needed {ratio}");
    }

    /// <summary>Relative luminance after WCAG 2.2.</summary>
    private static double Luminance(string colour)
    {
        var channels = new[] { 1, 3, 5 }.Select(
            i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }
}
