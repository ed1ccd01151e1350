using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Web.Files;

namespace Dashboard.Web.Components;

/// <summary>
/// A file of many parts that stand beside what they serve, joined when the program starts: one request is sooner there than many.
/// A browser keeps it, since its address is another one for every text.
/// </summary>
internal sealed class JoinedFile
{
    private static readonly Assembly Assembly = typeof(JoinedFile).Assembly;
    private readonly string _path, _type, _version;
    private readonly CompressedContent _content;

    /// <param name="path">Path of its address, without a version.</param>
    /// <param name="type">Media type.</param>
    /// <param name="text">The parts.</param>
    internal JoinedFile(string path, string type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        (_path, _type) = (path, type);
        _version = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
        _content = new CompressedContent(bytes);
    }

    /// <summary>The address with its version.</summary>
    internal string Address => Links.Addresses.At($"{_path}?v={_version}");

    /// <summary>Names of the embedded parts of one kind.</summary>
    internal static IEnumerable<string> Parts(string extension) =>
        Assembly.GetManifestResourceNames().Where(n => n.EndsWith(extension, StringComparison.Ordinal));

    internal static string Read(string part)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(part)!);
        return reader.ReadToEnd();
    }

    internal void Map(WebApplication app) => app.MapGetAndHead(_path, (HttpContext http) =>
    {
        var (encoding, content) = _content.For(http.Request.GetTypedHeaders().AcceptEncoding);
        if (encoding.Length > 0) http.Response.Headers.ContentEncoding = encoding;
        http.Response.Headers.Vary = "Accept-Encoding";
        return FileResults.File(
            http, content, _type, Path.GetFileName(_path), FileResults.Tag(_version, encoding), isShown: true);
    });
}
