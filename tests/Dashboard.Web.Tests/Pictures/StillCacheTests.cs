using Dashboard.Web.Pictures;

namespace Dashboard.Web.Tests.Pictures;

public sealed class StillCacheTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private readonly StillCache _cache = new();
    private readonly ManualResetEventSlim _mayEnd = new();
    private int _drawn;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _cache.Dispose();
        _mayEnd.Dispose();
    }

    [Fact]
    public async Task Picture_AskedForTwiceAtOnce_IsDrawnOnce()
    {
        var asked = Enumerable.Range(0, 20)
            .Select(_ => Task.Run(() => _cache.GetAsync("key", Draw, Cancellation), Cancellation)).ToList();
        await BegunAsync();
        _mayEnd.Set();
        var pictures = await Task.WhenAll(asked);
        Assert.Equal(1, _drawn);
        Assert.All(pictures, p => Assert.Same(pictures[0], p));
        Assert.Same(pictures[0], await _cache.GetAsync("key", Draw, Cancellation));
        Assert.Equal(1, _drawn);
    }

    [Fact]
    public async Task Pictures_OfTwoKeys_AreDrawnEach()
    {
        _mayEnd.Set();
        Assert.NotSame(await _cache.GetAsync("one", Draw, Cancellation), await _cache.GetAsync("other", Draw, Cancellation));
        Assert.Equal(2, _drawn);
    }

    [Fact]
    public async Task Picture_GivenUpByOneAsker_StillComesToTheOther()
    {
        using var impatient = new CancellationTokenSource();
        var (first, second) = (_cache.GetAsync("key", Draw, impatient.Token), _cache.GetAsync("key", Draw, Cancellation));
        await BegunAsync();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _mayEnd.Set();
        Assert.Equal([1], await second);
        Assert.Equal(1, _drawn);
    }

    [Fact]
    public async Task Picture_GivenUpByEverybodyBeforeItsTurn_IsNotDrawn()
    {
        var others = Enumerable.Range(0, Environment.ProcessorCount)
            .Select(i => _cache.GetAsync($"other {i}", Draw, Cancellation)).ToList();
        using var impatient = new CancellationTokenSource();
        var given = _cache.GetAsync("key", () => throw new InvalidOperationException("It was drawn."), impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        _mayEnd.Set();
        await Task.WhenAll(others);
        Assert.Equal(Environment.ProcessorCount, _drawn);
        Assert.Equal((byte)Environment.ProcessorCount + 1, (await _cache.GetAsync("key", Draw, Cancellation))[0]);
    }

    [Fact]
    public async Task Picture_ThatFailed_IsDrawnAnewForTheNextAsker()
    {
        _mayEnd.Set();
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => _cache.GetAsync("key", () => throw new InvalidOperationException("No memory."), Cancellation));
        Assert.Equal([1], await _cache.GetAsync("key", Draw, Cancellation));
    }

    [Fact]
    public async Task Picture_NotToBeKept_IsDrawnAnew()
    {
        _mayEnd.Set();
        await _cache.GetAsync("key", Draw, Cancellation, keep: false);
        await _cache.GetAsync("key", Draw, Cancellation);
        Assert.Equal(2, _drawn);
    }

    private byte[] Draw()
    {
        var number = Interlocked.Increment(ref _drawn);
        Assert.True(_mayEnd.Wait(Longest));
        return [(byte)number];
    }

    private async Task BegunAsync()
    {
        using var longest = new CancellationTokenSource(Longest);
        while (Volatile.Read(ref _drawn) == 0) await Task.Delay(5, longest.Token);
    }
}
