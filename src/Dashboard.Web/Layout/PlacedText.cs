using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>A line of text, or a part of one in one weight, where it was drawn.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Ink">The pixels from its first to its last and from its highest to its lowest ink.</param>
/// <param name="Start">Where its base line begins, in pixels.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record PlacedText(string Text, SKRect Ink, SKPoint Start, Tint Colour);
