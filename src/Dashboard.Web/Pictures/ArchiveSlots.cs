namespace Dashboard.Web.Pictures;

/// <summary>Archives being written: few at a time, because each keeps the processors busy for seconds.</summary>
internal sealed class ArchiveSlots : IDisposable
{
    /// <summary>How many are written at once.</summary>
    internal const int Most = 2;

    private readonly SemaphoreSlim _free = new(Most);

    public void Dispose() => _free.Dispose();

    /// <summary>Takes a place without waiting; false when all are taken.</summary>
    internal bool TryTake() => _free.Wait(0);

    /// <summary>Gives a place back.</summary>
    internal void Release() => _free.Release();
}
