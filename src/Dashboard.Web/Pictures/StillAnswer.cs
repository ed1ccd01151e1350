using Dashboard.Web.Files;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Pictures;

/// <summary>A picture that is asked for.</summary>
/// <param name="Format">Kind of file.</param>
/// <param name="Key">Everything that it depends on.</param>
/// <param name="Name">File name that says what was chosen.</param>
/// <param name="DataVersion">Data version of the record.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record Still(StillFormat Format, string Key, string Name, string DataVersion, Func<byte[]> Draw);

/// <summary>Answers with pictures: from the cache, or drawn now unless whoever asks has asked for too many.</summary>
internal sealed class StillAnswer(StillCache cache, WorkLimits limits)
{
    internal async Task<IResult> OfAsync(HttpContext http, Still still)
    {
        if (!cache.Has(still.Key) && limits.Refusal(http, WorkLimits.Picture) is { } refusal) return refusal;
        var picture = await cache.GetAsync(still.Key, still.Draw, http.RequestAborted);
        var type = still.Format == StillFormat.Svg ? "image/svg+xml" : "image/png";
        return FileResults.File(
            http, picture, type, still.Name, FileResults.Tag(still.DataVersion, still.Key), isShown: true);
    }
}
