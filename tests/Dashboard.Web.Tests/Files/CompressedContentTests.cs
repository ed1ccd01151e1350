using System.IO.Compression;
using System.Text;
using Dashboard.Web.Files;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Tests.Files;

public sealed class CompressedContentTests
{
    private static readonly byte[] Text =
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 4000).Select(i => $"<li>{i * i} школа</li>")));

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, br;q=0.5", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", "")]
    [InlineData("", "")]
    public void Content_InTheEncodingThatIsAccepted_IsTheSameEachTime(string accepted, string encoding)
    {
        var content = new CompressedContent(Text);
        for (var i = 0; i < 3; i++)
        {
            var (name, bytes) = content.For([.. Accepted(accepted)]);
            Assert.Equal(encoding, name);
            Assert.Equal(Text, Read(name, bytes));
        }
    }

    [Fact]
    public void Content_AskedForAgain_IsSmaller()
    {
        var content = new CompressedContent(Text);
        var first = content.For([.. Accepted("br")]).Content;
        Assert.InRange(content.For([.. Accepted("br")]).Content.Length, 1, first.Length - 1);
        Assert.InRange(content.Size, first.Length, Text.Length);
    }

    [Fact]
    public void Content_OfNothing_IsNothing() =>
        Assert.Empty(Read("br", new CompressedContent([]).For([.. Accepted("br")]).Content));

    private static IEnumerable<StringWithQualityHeaderValue> Accepted(string header) =>
        StringWithQualityHeaderValue.TryParseList([header], out var list) ? list : [];

    private static byte[] Read(string encoding, byte[] content)
    {
        using var source = new MemoryStream(content);
        using Stream plain = encoding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var read = new MemoryStream();
        plain.CopyTo(read);
        return read.ToArray();
    }
}
