using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Pictures;

/// <summary>Writes the set of all pictures as a ZIP file, one after the other: the whole is never held in memory.</summary>
internal static class PictureArchive
{
    /// <summary>Name of the text inside that names every picture and its sources.</summary>
    internal const string SourcesFile = "SOURCES.txt";

    /// <summary>The earliest time that a ZIP file can name.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the archive; the stream stays open and need not seek.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="pictures">The set.</param>
    /// <param name="request">How the pictures look.</param>
    /// <param name="drawn">The set being drawn, in its order.</param>
    /// <param name="files">What follows the pictures.</param>
    /// <param name="written">Called after each picture.</param>
    /// <param name="cancellation">Stops writing.</param>
    internal static async Task WriteAsync(Stream stream, IReadOnlyList<SetPicture> pictures, PictureSetRequest request,
        IAsyncEnumerable<(SetPicture Picture, byte[] Content)> drawn, IReadOnlyList<ArchiveFile> files,
        Func<SetPicture, Task> written, CancellationToken cancellation)
    {
        var time = request.Still.Options.Created is { } created && created > Earliest ? created.ToUniversalTime() : Earliest;
        // PNG is packed already; but an entry that is only stored needs its length before it, which is not known in time.
        var level = request.Format == StillFormat.Png ? CompressionLevel.Fastest : CompressionLevel.Optimal;
        // An archive writes without awaiting, which answers of the server do not allow: the pipe takes it and it is passed on.
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        using (var archive = new ZipArchive(pipe.Writer.AsStream(), ZipArchiveMode.Create, leaveOpen: false, Encoding.UTF8))
        {
            var sources = Encoding.UTF8.GetBytes(PictureSources.Text(pictures, files, request));
            Add(archive, SourcesFile, sources, CompressionLevel.Optimal, time);
            await PassOnAsync(pipe.Reader, stream, cancellation);
            await foreach (var (picture, content) in drawn.WithCancellation(cancellation))
            {
                Add(archive, picture.FileName, content, level, time);
                await PassOnAsync(pipe.Reader, stream, cancellation);
                await written(picture);
            }
            foreach (var file in files) Add(archive, file.Name, file.Content, CompressionLevel.Optimal, time);
        }
        await PassOnAsync(pipe.Reader, stream, cancellation);
    }

    private static void Add(ZipArchive archive, string name, byte[] content, CompressionLevel level, DateTimeOffset time)
    {
        var entry = archive.CreateEntry(name, level);
        entry.LastWriteTime = time;
        using var file = entry.Open();
        file.Write(content);
    }

    private static async Task PassOnAsync(PipeReader from, Stream to, CancellationToken cancellation)
    {
        while (from.TryRead(out var read) && !read.Buffer.IsEmpty)
        {
            foreach (var piece in read.Buffer) await to.WriteAsync(piece, cancellation);
            from.AdvanceTo(read.Buffer.End);
        }
        await to.FlushAsync(cancellation);
    }
}
