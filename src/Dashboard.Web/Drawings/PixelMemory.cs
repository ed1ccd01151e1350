using System.IO.MemoryMappedFiles;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Zeroed memory for the pixels of one picture, given back to the system when the picture is done: the allocator behind
/// Skia keeps blocks of this size for each of its threads, and a server of large pictures would only grow.
/// </summary>
internal sealed class PixelMemory : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    /// <summary>Takes memory.</summary>
    /// <param name="bytes">How much, above 0.</param>
    /// <exception cref="IOException">There is not so much.</exception>
    internal PixelMemory(long bytes)
    {
        _file = MemoryMappedFile.CreateNew(null, bytes);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>Where it begins; valid until it is given back.</summary>
    internal nint Address => _view.SafeMemoryMappedViewHandle.DangerousGetHandle();

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
