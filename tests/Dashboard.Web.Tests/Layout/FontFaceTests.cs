using Dashboard.Core.Record;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Tests.Layout;

public sealed class FontFaceTests
{
    private const int LastOfUnicode = 0x10FFFF;

    [Fact]
    public void DrawnLetters_AreThoseOfBothWeights()
    {
        var listed = DrawnLetters.All.Select(r => r.Value).ToList();
        foreach (var face in new[] { FontFace.Regular, FontFace.SemiBold })
            Assert.Equal(listed, Enumerable.Range(' ', LastOfUnicode - ' ').Where(face.Typeface.ContainsGlyph));
    }

    [Theory]
    [InlineData("Özbegistan, Toʻytepa, Ғылым, Ҷумҳурӣ")]
    [InlineData("北京")]
    [InlineData("Ρώσοι ქართული العربية 💡")]
    public void Shape_OfAnyText_HasNoGlyphForAMissingLetter(string text)
    {
        foreach (var face in new[] { FontFace.Regular, FontFace.SemiBold })
        {
            var run = face.Shape(text, 20);
            Assert.DoesNotContain((ushort)0, run.Glyphs);
            Assert.Equal(text, run.Text);
        }
    }

    [Theory]
    [InlineData("Алматы", "Алматы")]
    [InlineData("“北京”", "“[U+5317][U+4EAC]”")]
    [InlineData("a💡b", "a[U+1F4A1]b")]
    [InlineData("a\u200Eb", "a\u200Eb")]
    public void Named_OfAText_SaysWhichLettersAreNotDrawn(string text, string named) =>
        Assert.Equal(named, DrawnLetters.Named(text));
}
