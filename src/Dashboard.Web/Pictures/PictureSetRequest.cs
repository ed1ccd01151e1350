using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;

namespace Dashboard.Web.Pictures;

/// <summary>What an address or a command asks of the set of all pictures.</summary>
/// <param name="Format">Which kind of file each is.</param>
/// <param name="Still">Size, theme and ground of each.</param>
internal sealed record PictureSetRequest(StillFormat Format, StillRequest Still)
{
    /// <summary>What the archive of the set is saved as.</summary>
    internal string FileName => FileNames.Of(
        "charts", "zip", [("format", Format == StillFormat.Png ? "" : Codes.Of(Format)), .. Still.Chosen]);

    /// <summary>Reads <c>format</c>, PNG unless the address names one, and the parameters of a single picture.</summary>
    /// <param name="reader">The address.</param>
    /// <param name="created">The time that files name as that of their making, or null.</param>
    internal static PictureSetRequest Read(AddressReader reader, DateTimeOffset? created)
    {
        reader.Only("lang", "en");
        var theme = reader.Code<Theme>("theme");
        return new PictureSetRequest(
            reader.Code<StillFormat>("format") ?? StillFormat.Png, StillRequest.Read(reader, theme, projector: false, created));
    }
}
