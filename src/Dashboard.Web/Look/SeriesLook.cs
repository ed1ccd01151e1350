using Dashboard.Core.Charts;

namespace Dashboard.Web.Look;

/// <summary>
/// The colours and sizes of a series, in full strength or dimmed, the same in every drawing. Dimmed series are equally pale
/// whatever their colour, so that none of them seems to matter more, and thinner, so that colour alone does not tell.
/// </summary>
internal static class SeriesLook
{
    /// <summary>How thick the strokes of dimmed series are, as a share of others.</summary>
    internal const float DimmedStroke = 0.6f;

    /// <summary>How large the marks of dimmed series are, as a share of others.</summary>
    internal const float DimmedMark = 0.7f;

    /// <summary>How far the arrow of a bound reaches from the middle of its mark, in marks.</summary>
    internal const float ArrowReach = 2f;

    /// <summary>Colour of marks and lines.</summary>
    internal static Tint Colour(ChartSeries series) => series.Dimmed ? Tint.Dimmed(series.Colour) : Tint.Series(series.Colour);

    /// <summary>Colour of its words; those of dimmed series stay readable.</summary>
    internal static Tint Text(ChartSeries series) => series.Dimmed ? Tint.Muted : Tint.SeriesText(series.Colour);

    /// <summary>Contrast of dimmed series: clearly there, clearly weaker; on dark ground the same ratio looks fainter.</summary>
    internal static double DimmedContrast(Theme theme) => theme switch { Theme.Contrast => 3, Theme.Dark => 2.6, _ => 2 };

    /// <summary>A colour of a series so pale that its contrast on paper is <see cref="DimmedContrast"/>.</summary>
    internal static string Dimmed(SeriesColour colour, Theme theme)
    {
        var (full, paper) = (Palette.Series(colour, theme), Palette.Paper(theme));
        var (least, most) = (0.0, 1.0);
        while (most - least > 0.002)
        {
            var share = (least + most) / 2;
            if (Contrast.Of(Contrast.Mix(full, paper, share), paper) > DimmedContrast(theme)) least = share;
            else most = share;
        }
        return Contrast.Mix(full, paper, least);
    }
}
