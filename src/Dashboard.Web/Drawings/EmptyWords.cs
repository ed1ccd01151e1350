using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>What stands in the middle of a picture that has nothing to show.</summary>
internal static class EmptyWords
{
    internal static void Draw(Pen pen, string words, SKRect room, StillScale scale)
    {
        var text = TextBlock.Balanced(words, scale.Label, room.Width * 0.9f, semiBold: true);
        text.Draw(pen, room.MidX, room.MidY - (text.Height / 2), Tint.Ink, TextAlign.Centre, scale.Label * 0.2f);
    }
}
