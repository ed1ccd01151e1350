using System.Globalization;
using System.Net;

namespace Dashboard.Web.Links;

/// <summary>The HTML that puts a chart or the map into another page.</summary>
public static class EmbedCode
{
    private const int NarrowBelow = 600, TypicalWidth = 760;

    /// <summary>Pixels of height at which most charts of a width need no scroll bar: the plot and the words around it.</summary>
    /// <param name="width">Pixels.</param>
    public static int HeightFor(int width) => width < NarrowBelow ? (width * 6 / 5) + 400 : (width * 9 / 16) + 300;

    /// <summary>The same for the map: it is flatter, and has more words below it.</summary>
    /// <param name="width">Pixels.</param>
    public static int MapHeightFor(int width) => (width * 4 / 9) + (width < NarrowBelow ? 900 : 560);

    /// <summary>A frame of the map as wide as the page gives it.</summary>
    /// <param name="address">Full address of the embedded map.</param>
    /// <param name="title">What the frame holds, for those who do not see it.</param>
    public static string OfMap(string address, string title) => Of(address, title, "100%", MapHeightFor(TypicalWidth));

    /// <summary>A frame as wide as the page gives it.</summary>
    /// <param name="address">Full address of the embedded chart.</param>
    /// <param name="title">What the frame holds, for those who do not see it.</param>
    public static string Of(string address, string title) => Of(address, title, "100%", HeightFor(TypicalWidth));

    /// <summary>A frame of a size.</summary>
    /// <param name="address">Full address of the embedded chart.</param>
    /// <param name="title">What the frame holds, for those who do not see it.</param>
    /// <param name="width">Pixels or per cent.</param>
    /// <param name="height">Pixels.</param>
    public static string Of(string address, string title, string width, int height) => string.Create(CultureInfo.InvariantCulture,
        $"<iframe src=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(title)}\" width=\"{width}\" "
        + $"height=\"{height}\" loading=\"lazy\" style=\"border:0\"></iframe>");
}
