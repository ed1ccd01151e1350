using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Web.Pictures;

/// <summary>
/// Pictures that were drawn before, by everything they depend on, up to a fixed number of bytes; the same picture asked
/// for twice at once is drawn once.
/// </summary>
internal sealed class StillCache : IDisposable
{
    private const long MostBytes = 96 * 1024 * 1024;
    private readonly MemoryCache _pictures = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly SemaphoreSlim _drawing = new(Math.Max(1, Environment.ProcessorCount));

    public void Dispose()
    {
        _pictures.Dispose();
        _drawing.Dispose();
    }

    /// <summary>The picture of a key, drawn when it is not there; at most as many are drawn at once as there are cores.</summary>
    /// <param name="key">Everything that the picture depends on.</param>
    /// <param name="draw">Draws it.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <param name="keep">False leaves a picture drawn now to its caller alone.</param>
    internal async Task<byte[]> GetAsync(string key, Func<byte[]> draw, CancellationToken cancellation, bool keep = true)
    {
        if (_pictures.TryGetValue(key, out byte[]? known)) return known!;
        await _drawing.WaitAsync(cancellation);
        try
        {
            if (_pictures.TryGetValue(key, out known)) return known!;
            var drawn = await Task.Run(draw, cancellation);
            return !keep ? drawn : _pictures.Set(key, drawn, new MemoryCacheEntryOptions { Size = drawn.Length });
        }
        finally
        {
            _drawing.Release();
        }
    }
}
