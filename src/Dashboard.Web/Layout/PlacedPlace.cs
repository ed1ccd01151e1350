using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>A mark of a place where it was drawn.</summary>
/// <param name="Id">Id of the place.</param>
/// <param name="At">Its middle in pixels.</param>
/// <param name="Size">Its diameter in pixels.</param>
internal sealed record PlacedPlace(string Id, SKPoint At, float Size);
