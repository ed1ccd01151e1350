namespace Dashboard.Web.Hosting;

/// <summary>A file of a command: written beside and moved into place, so that one of its name is always whole.</summary>
internal static class WholeFile
{
    internal static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var part = path + ".part";
        try
        {
            await using (var stream = File.Create(part)) await write(stream);
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            if (File.Exists(part)) File.Delete(part);
        }
    }
}
