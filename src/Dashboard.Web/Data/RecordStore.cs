using Dashboard.Core.Queries;
using Dashboard.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Web.Data;

/// <summary>
/// Which record and store the program works with: settings <c>Record__Folder</c> and <c>Store__Folder</c>. Once it is opened, the
/// store is asked in memory.
/// </summary>
public sealed class RecordStore(IConfiguration configuration) : IDbContextFactory<StoreContext>, IDisposable
{
    /// <summary>The record's folder.</summary>
    public string RecordFolder { get; } =
        Path.GetFullPath(configuration["Record:Folder"] ?? ContentRoot.FindRecord() ?? "wwwroot-data");

    /// <summary>The folder of stores; beside the record unless set.</summary>
    public string StoreFolder => Path.GetFullPath(configuration["Store:Folder"] ?? Path.Combine(RecordFolder, "..", "store"));

    /// <summary>Where stores are built when their own folder cannot be written: on a read-only medium, without rights.</summary>
    public static string OtherFolder => Path.Combine(Path.GetTempPath(), "central-asia-influence");

    /// <summary>The store in use.</summary>
    /// <exception cref="InvalidOperationException">It was not opened.</exception>
    public string StorePath => _opened?.Path ?? throw new InvalidOperationException("The store was not opened.");

    /// <summary>Problems of the record; when there are some, the store in use is the last good one.</summary>
    public IReadOnlyList<RecordProblem> Problems => _opened?.Problems ?? [];

    private OpenedStore? _opened;
    private HeldStore? _held;

    /// <summary>Finds or builds the store.</summary>
    /// <param name="elsewhere">Told why, when it is built in <see cref="OtherFolder"/>.</param>
    /// <exception cref="StoreException">The store can be written nowhere.</exception>
    public OpenedStore Open(Action<StoreException> elsewhere)
    {
        ArgumentNullException.ThrowIfNull(elsewhere);
        try
        {
            return OpenIn(StoreFolder);
        }
        catch (StoreException e)
        {
            elsewhere(e);
            return OpenIn(OtherFolder);
        }
    }

    /// <inheritdoc/>
    public StoreContext CreateDbContext() =>
        (_held ?? throw new InvalidOperationException("The store was not opened.")).CreateDbContext();

    /// <inheritdoc/>
    public void Dispose() => _held?.Dispose();

    private OpenedStore OpenIn(string folder)
    {
        var opened = StoreOpening.OpenAsync(RecordFolder, folder).GetAwaiter().GetResult();
        if (opened.Path is not null) _held = new HeldStore(opened.Path);
        return _opened = opened;
    }
}

/// <summary>Makes the store available to the program.</summary>
internal static partial class RecordStoreHosting
{
    internal static void AddRecordStore(this IServiceCollection services)
    {
        services.AddSingleton<RecordStore>();
        services.AddSingleton<IDbContextFactory<StoreContext>>(s => s.GetRequiredService<RecordStore>());
        services.AddSingleton<RecordQueries>();
    }

    /// <summary>Opens the store before the first request; false, with every problem logged, when there is none.</summary>
    internal static bool OpenRecordStore(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<RecordStore>();
        var logger = app.Logger;
        try
        {
            var opened = store.Open(e => LogElsewhere(logger, e.Message, RecordStore.OtherFolder));
            foreach (var problem in opened.Problems) LogProblem(logger, problem);
            if (opened.Path is null) LogNoStore(logger, store.RecordFolder);
            else if (opened.Problems.Count > 0) LogLastGood(logger, opened.Problems.Count, opened.Path);
            else LogOpened(logger, opened.Path, opened.Built);
            return opened.Path is not null;
        }
        catch (StoreException e)
        {
            LogFailed(logger, e.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "Store {Path} opened (built now: {Built})")]
    private static partial void LogOpened(ILogger logger, string path, bool built);

    [LoggerMessage(LogLevel.Error, "Record: {Problem}")]
    private static partial void LogProblem(ILogger logger, RecordProblem problem);

    [LoggerMessage(LogLevel.Error, "The record has {Count} problems; the last good store {Path} is used")]
    private static partial void LogLastGood(ILogger logger, int count, string path);

    [LoggerMessage(LogLevel.Critical, "The record in {Folder} has problems and there is no earlier store to use")]
    private static partial void LogNoStore(ILogger logger, string folder);

    [LoggerMessage(LogLevel.Warning, "{Reason} It is built in {Folder} instead; Store__Folder names another place")]
    private static partial void LogElsewhere(ILogger logger, string reason, string folder);

    [LoggerMessage(LogLevel.Critical, "{Reason} Store__Folder names another place")]
    private static partial void LogFailed(ILogger logger, string reason);
}
