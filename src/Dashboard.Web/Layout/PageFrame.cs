namespace Dashboard.Web.Layout;

/// <summary>A size a page has a layout for. Between two the drawing is scaled; the style sheet chooses by the room.</summary>
/// <param name="Name">Its name in the style sheet.</param>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels; lists of bars and cards are as high as they need.</param>
/// <param name="Projector">Larger letters and strokes.</param>
public sealed record PageFrame(string Name, int Width, int Height, bool Projector = false)
{
    /// <summary>The column of a page on a wide screen.</summary>
    public static PageFrame Wide { get; } = new("wide", 1008, 567);

    /// <summary>A tablet, a narrow window, a sheet of paper.</summary>
    public static PageFrame Middle { get; } = new("middle", 720, 450);

    /// <summary>A phone.</summary>
    public static PageFrame Narrow { get; } = new("narrow", 400, 480);

    /// <summary>A projected page: as wide as a screen of 1280 by 720 leaves it, where letters have the size laid out.</summary>
    public static PageFrame Projected { get; } = new("projected", 1228, 520, Projector: true);

    /// <summary>A card in a list of charts.</summary>
    public static PageFrame Thumbnail { get; } = new("thumbnail", 400, 260);

    /// <summary>What a page carries, of which a browser shows one.</summary>
    public static IReadOnlyList<PageFrame> Page { get; } = [Wide, Middle, Narrow];

    /// <summary>What a projected page carries: its title and its sources leave more or less room.</summary>
    public static IReadOnlyList<PageFrame> Projection { get; } = [Projected,
        Projected with { Name = "projected-lower", Height = 440 }, Projected with { Name = "projected-low", Height = 370 }];
}
