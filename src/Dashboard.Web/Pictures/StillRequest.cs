using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Pictures;

/// <summary>The picture parameters of an address.</summary>
/// <param name="Options">Size, theme, ground and frame.</param>
/// <param name="Key">The same as text, for caches.</param>
internal sealed record StillRequest(StillOptions Options, string Key)
{
    /// <summary>Reads the parameters of size, transparency and frame; the theme is light unless the address names one.</summary>
    /// <param name="reader">The address.</param>
    /// <param name="theme">Theme of the query.</param>
    /// <param name="projector">Larger letters and strokes, as the projected page has.</param>
    /// <param name="created">The time that files name as that of their making, or null.</param>
    internal static StillRequest Read(AddressReader reader, Theme? theme, bool projector, DateTimeOffset? created)
    {
        var size = SizeOf(reader);
        var framed = reader.Switch("frame", true);
        var options = (framed && !projector ? new StillOptions(size, theme ?? Theme.Light)
            : StillOptions.OnPage(size, theme ?? Theme.Light, projector)) with
        {
            Text = StillTexts.Of(),
            Created = created,
            Transparent = reader.Switch("transparent", false),
            Frame = framed,
        };
        return new StillRequest(options, string.Create(CultureInfo.InvariantCulture,
            $"{size.Width}x{size.Height} {options.Theme} {options.Transparent} {options.Frame} {options.Magnification}"));
    }

    /// <summary>What of the look is not the usual, for the name of a file.</summary>
    internal IEnumerable<(string Name, string Value)> Chosen =>
    [
        ("theme", Options.Theme == Theme.Light ? "" : Codes.Of(Options.Theme)),
        ("size", Options.Size == StillSize.Slide ? "" : NameOf(Options.Size)),
        ("transparent", Options.Transparent ? "on" : ""),
        ("frame", Options.Frame ? "" : "off"),
    ];

    /// <summary>The key of a picture among those drawn before.</summary>
    /// <param name="format">Which kind of file.</param>
    /// <param name="permalink">Address of its page, with everything that chooses what it shows.</param>
    internal string KeyOf(StillFormat format, string permalink) => string.Join('\n', format, Key, permalink);

    private static string NameOf(StillSize size) => StillSize.Presets.FirstOrDefault(p => p.Value == size).Key
        ?? string.Create(CultureInfo.InvariantCulture, $"{size.Width}x{size.Height}");

    private static StillSize SizeOf(AddressReader reader)
    {
        var preset = reader.Text("size");
        var width = reader.Number("width", StillSize.Least, StillSize.Most);
        var height = reader.Number("height", StillSize.Least, StillSize.Most);
        if (preset is not null)
        {
            if (StillSize.Presets.TryGetValue(preset, out var named)) return named;
            reader.Report("size", preset, string.Join(", ", StillSize.Presets.Keys));
        }
        if (width is { } w && height is { } h) return new StillSize(w, h);
        if (width is not null || height is not null)
            reader.Report(width is null ? "width" : "height",
                reader.Text(width is null ? "width" : "height") ?? "", "width and height together");
        return StillSize.Slide;
    }
}
