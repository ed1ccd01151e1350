using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Web.Pictures;

/// <summary>
/// Pictures that were drawn before, by everything they depend on, up to a fixed number of bytes; the same picture asked
/// for twice at once is drawn once.
/// </summary>
internal sealed class StillCache : IDisposable
{
    private const long MaxBytes = 16 * 1024 * 1024;
    private readonly MemoryCache _pictures = new(new MemoryCacheOptions { SizeLimit = MaxBytes });
    private readonly SemaphoreSlim _drawing = new(Math.Max(1, Environment.ProcessorCount));
    private readonly Dictionary<string, Begun> _begun = new(StringComparer.Ordinal);
    private readonly Lock _asking = new();

    public void Dispose()
    {
        _pictures.Dispose();
        _drawing.Dispose();
    }

    /// <summary>Whether a picture is there or being drawn.</summary>
    internal bool Has(string key)
    {
        if (_pictures.TryGetValue(key, out _)) return true;
        lock (_asking) return _begun.ContainsKey(key);
    }

    /// <summary>
    /// The picture of a key, drawn when it is not there; at most as many are drawn at once as there are cores. What nobody
    /// waits for any more is not begun; a failure reaches everybody who waits, and the next asker begins anew.
    /// </summary>
    /// <param name="key">Everything that the picture depends on.</param>
    /// <param name="draw">Draws it.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <param name="keep">False leaves a picture drawn now to those who wait for it.</param>
    internal async Task<byte[]> GetAsync(string key, Func<byte[]> draw, CancellationToken cancellation, bool keep = true)
    {
        if (Join(key, draw, out var known) is not { } begun) return known!;
        try
        {
            var drawn = await begun.Picture.Value.WaitAsync(cancellation);
            if (keep && !_pictures.TryGetValue(key, out _))
                _pictures.Set(key, drawn, new MemoryCacheEntryOptions { Size = drawn.Length });
            return drawn;
        }
        finally
        {
            Leave(key, begun);
        }
    }

    /// <summary>The drawing to wait for, or null and the picture that is there.</summary>
    private Begun? Join(string key, Func<byte[]> draw, out byte[]? known)
    {
        if (_pictures.TryGetValue(key, out known)) return null;
        lock (_asking)
        {
            if (!_begun.TryGetValue(key, out var begun))
            {
                // It may have come while this asker waited for the lock.
                if (_pictures.TryGetValue(key, out known)) return null;
                _begun[key] = begun = new Begun(stop => DrawAsync(draw, stop));
            }
            begun.Askers++;
            return begun;
        }
    }

    private void Leave(string key, Begun begun)
    {
        lock (_asking)
        {
            if (--begun.Askers > 0) return;
            _begun.Remove(key);
        }
        begun.Dispose();
    }

    private async Task<byte[]> DrawAsync(Func<byte[]> draw, CancellationToken stop)
    {
        await _drawing.WaitAsync(stop);
        try
        {
            return await Task.Run(draw, stop);
        }
        finally
        {
            _drawing.Release();
        }
    }

    /// <summary>A drawing that somebody waits for; it ends with the last of them.</summary>
    private sealed class Begun : IDisposable
    {
        private readonly CancellationTokenSource _stop = new();

        internal Begun(Func<CancellationToken, Task<byte[]>> draw)
        {
            var stop = _stop.Token;
            Picture = new(() => draw(stop));
        }

        internal Lazy<Task<byte[]>> Picture { get; }

        /// <summary>How many wait; guarded by the lock of the cache.</summary>
        internal int Askers { get; set; }

        public void Dispose()
        {
            _stop.Cancel();
            _stop.Dispose();
        }
    }
}
