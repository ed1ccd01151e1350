using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Web.Pictures;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>What the command <c>export</c> was told.</summary>
/// <param name="Folder">Where pictures go when there is no ZIP file.</param>
/// <param name="Zip">The ZIP file, or null.</param>
/// <param name="Look">How the pictures look, as the same words in an address.</param>
internal sealed record ExportOptions(string Folder, string? Zip, string Look)
{
    private const string Switch = "transparent";
    private static readonly string[] Looks = ["lang", "theme", "size", "width", "height", "format"];

    /// <summary>Reads the options; with what is wrong, in words, when something is.</summary>
    internal static (ExportOptions? Options, string? Problem) Read(string[] args)
    {
        var (folder, zip, looks) = ((string?)null, (string?)null, new List<(string, string)>());
        for (var i = 0; i < args.Length; i++)
        {
            var (name, value) = Named(args, i);
            var isSwitch = name == Switch;
            if (!isSwitch && name is not ("out" or "zip") && !Looks.Contains(name)) return (null, Format(Strings.CommandUnknown, $"{args[i]} {value}".Trim()));
            if (!isSwitch && value.Length == 0) return (null, Format(Strings.CommandNoValue, args[i]));
            if (value.Length > 0) i++;
            if (name == "out") folder = value;
            else if (name == "zip") zip = value;
            else looks.Add((name, value.Length > 0 ? value : "on"));
        }
        if (folder is not null && zip is not null) return (null, Strings.ExportOneTarget);
        var options = new ExportOptions(folder ?? "export", zip, AddressText.Of([.. looks]));
        var reader = new AddressReader(options.Look);
        PictureSetRequest.Read(reader, created: null);
        return reader.Finish() is [var problem, ..] ? (null, "--" + problem) : (options, null);
    }

    /// <summary>An option without its dashes, and its value, if it has one.</summary>
    private static (string Name, string Value) Named(string[] args, int i) => (
        IsName(args[i]) ? args[i][2..] : "", i + 1 < args.Length && !IsName(args[i + 1]) ? args[i + 1] : "");

    private static bool IsName(string text) => text.StartsWith("--", StringComparison.Ordinal);

    /// <summary>How the pictures look.</summary>
    /// <param name="created">The time that files name as that of their making, or null.</param>
    internal PictureSetRequest Request(DateTimeOffset? created) => PictureSetRequest.Read(new AddressReader(Look), created);

    private static string Format(string words, string what) => string.Format(CultureInfo.CurrentCulture, words, what);
}
