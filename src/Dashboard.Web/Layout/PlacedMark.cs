using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>The mark of a figure, a place or an event where it was drawn.</summary>
/// <param name="Index">Its number in what is drawn.</param>
/// <param name="At">Its middle in pixels.</param>
internal sealed record PlacedMark(int Index, SKPoint At);
