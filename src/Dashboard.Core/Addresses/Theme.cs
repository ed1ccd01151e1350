namespace Dashboard.Core.Addresses;

/// <summary>Colours of a page or picture.</summary>
public enum Theme
{
    /// <summary>Dark ink on paper.</summary>
    Light,

    /// <summary>Light ink on a dark ground.</summary>
    Dark,

    /// <summary>Black on white with strong colours and thick strokes.</summary>
    Contrast,
}
