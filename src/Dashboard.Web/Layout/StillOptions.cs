namespace Dashboard.Web.Layout;

/// <summary>How a picture looks, whatever it shows.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Theme">Its colours.</param>
internal sealed record StillOptions(StillSize Size, Theme Theme)
{
    private const double ProjectorMagnification = 1.65;
    private const float PageText = 13, ProjectorText = 24;

    /// <summary>True leaves the ground out, for slides with a ground of their own.</summary>
    internal bool Transparent { get; init; }

    /// <summary>True draws title, subtitle, notes, sources, footer; false the plot alone, for pages that say the rest.</summary>
    internal bool Frame { get; init; } = true;

    /// <summary>Factor on text, strokes and marks, 0.5 to 3; 1 suits reading, more suits projection.</summary>
    internal double Magnification { get; init; } = 1;

    /// <summary>No text of the plot is smaller, in pixels; a page's frame wants what can be read at its distance.</summary>
    internal float MinText { get; init; } = StillScale.MinText;

    /// <summary>The time the file names as that of its making, or null; the record's: equal records give equal files.</summary>
    internal DateTimeOffset? Created { get; init; }

    /// <summary>The renderer's own words.</summary>
    internal StillText Text { get; init; } = StillText.English;

    /// <summary>A plot in the frame that a page has for it.</summary>
    /// <param name="size">Size of the frame in CSS pixels.</param>
    /// <param name="theme">Theme.</param>
    /// <param name="projector">Larger letters and strokes, as the projected page has.</param>
    internal static StillOptions OnPage(StillSize size, Theme theme, bool projector) => new(size, theme)
    {
        Frame = false,
        Magnification = projector ? ProjectorMagnification : 1,
        MinText = projector ? ProjectorText : PageText,
    };
}

/// <summary>The few words that a picture needs and no spec holds, in the reader's language.</summary>
internal sealed record StillText
{
    /// <summary>The English words.</summary>
    internal static StillText English { get; } = new();

    /// <summary>Stands before the documents.</summary>
    internal string Sources { get; init; } = "Sources";

    /// <summary>Stands before the supplementary sources.</summary>
    internal string Supplementary { get; init; } = "Supplementary";

    /// <summary>Stands in the place of supplementary sources that are too many for a slide; <c>{0}</c> is their number.</summary>
    internal string SupplementaryCount { get; init; } = "{0} sources, named on the page";

    /// <summary>Stands after the notes that a slide or a small picture has room for.</summary>
    internal string MoreNotes { get; init; } = "More notes on the page.";

    /// <summary>Stands below a picture too small for the words around its plot.</summary>
    internal string TooSmall { get; init; } = "Too small for everything: the rest is on the page.";

    /// <summary>Stands in the place of a plot whose letters could not be read.</summary>
    internal string NoRoom { get; init; } = "Too small for this drawing: it is on its page.";

    /// <summary>
    /// A subtitle <c>{0}</c> where there is room for the first <c>{1}</c> of <c>{2}</c> figures.
    /// </summary>
    internal string FirstFigures { get; init; } = "{0} (first {1} of {2} figures; all are on the page)";

    /// <summary>Stands before the digits of the data version.</summary>
    internal string DataVersion { get; init; } = "Data version";
}
