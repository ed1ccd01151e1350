using System.Text;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Pictures;

/// <summary>The text beside the set's pictures: for each its file, title, permalink and every source with its pages.</summary>
internal static class PictureSources
{
    internal static string Text(IReadOnlyList<SetPicture> pictures, IReadOnlyList<ArchiveFile> files, PictureSetRequest request)
    {
        var text = new StringBuilder();
        var size = request.Still.Options.Size;
        Line(Strings.AppName);
        Line(Words.Fill(Strings.ArchivePictures, pictures.Count));
        Line(Words.Fill(Strings.ArchiveFiles, string.Join(", ", files.Select(f => f.Name))));
        Line(Words.Fill(Strings.ArchiveLook, Codes.Of(request.Format).ToUpperInvariant(),
            size.Width, size.Height, Codes.Of(request.Still.Options.Theme)));
        Line(Words.Fill(Strings.StripVersion, pictures[0].Details.DataVersion));
        foreach (var copyright in pictures.Select(p => p.Details.Copyright).Distinct()) Line(copyright);
        foreach (var (name, details) in pictures.Select(p => (p.FileName, p.Details)))
        {
            Line("");
            Line(name);
            Line(details.Title);
            if (details.Permalink.Length > 0) Line(details.Permalink);
            Line(Strings.StillSources + ":");
            foreach (var source in details.Source.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Line("- " + source);
        }
        return text.ToString();

        void Line(string words) => text.Append(words).Append('\n');
    }
}
