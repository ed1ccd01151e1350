using Dashboard.Web.Pictures;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>What the command <c>export</c> was told.</summary>
/// <param name="Folder">Where pictures go when there is no ZIP file.</param>
/// <param name="Zip">The ZIP file, or null.</param>
/// <param name="Look">How the pictures look, as the same words in an address.</param>
internal sealed record ExportOptions(string Folder, string? Zip, string Look)
{
    /// <summary>Options that are permitted together; with what is wrong, in words, when something is.</summary>
    internal static (ExportOptions? Options, string? Problem) Of(
        string? folder, string? zip, params (string Name, string Value)[] look)
    {
        if (folder is not null && zip is not null) return (null, Strings.ExportOneTarget);
        var options = new ExportOptions(folder ?? "export", zip, AddressText.Of(look));
        var reader = new AddressReader(options.Look);
        PictureSetRequest.Read(reader, created: null);
        return reader.Finish() is [var problem, ..] ? (null, "--" + problem) : (options, null);
    }

    /// <summary>How the pictures look.</summary>
    /// <param name="created">The time that files name as that of their making, or null.</param>
    internal PictureSetRequest Request(DateTimeOffset? created) => PictureSetRequest.Read(new AddressReader(Look), created);
}
