using System.Globalization;
using System.Net;

namespace Dashboard.Web.Links;

/// <summary>The HTML that puts a chart or the map into another page.</summary>
public static class EmbedCode
{
    /// <summary>A frame as wide as the page gives it.</summary>
    /// <param name="address">Full address of the embedded chart or map.</param>
    /// <param name="title">What the frame holds, for those who do not see it.</param>
    /// <param name="height">Pixels.</param>
    public static string Of(string address, string title, int height) => Of(address, title, "100%", height);

    /// <summary>A frame of a size.</summary>
    /// <param name="address">Full address of the embedded chart.</param>
    /// <param name="title">What the frame holds, for those who do not see it.</param>
    /// <param name="width">Pixels or per cent.</param>
    /// <param name="height">Pixels.</param>
    public static string Of(string address, string title, string width, int height) => string.Create(CultureInfo.InvariantCulture,
        $"<iframe src=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(title)}\" width=\"{width}\" "
        + $"height=\"{height}\" loading=\"lazy\" style=\"border:0\"></iframe>");

    /// <summary>A picture that leads to its page, for editors that take frames away.</summary>
    /// <param name="page">Full address of the page.</param>
    /// <param name="picture">Full address of the picture.</param>
    /// <param name="title">What the picture shows.</param>
    public static string OfPicture(string page, string picture, string title) =>
        $"<a href=\"{WebUtility.HtmlEncode(page)}\"><img src=\"{WebUtility.HtmlEncode(picture)}\" "
        + $"alt=\"{WebUtility.HtmlEncode(title)}\" width=\"1920\" height=\"1080\" style=\"max-width:100%;height:auto\"></a>";
}
