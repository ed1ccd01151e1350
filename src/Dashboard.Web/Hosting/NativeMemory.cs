using System.Runtime.InteropServices;

namespace Dashboard.Web.Hosting;

/// <summary>
/// How glibc keeps memory that drawings, compression and the store have given back. By itself it has up to eight heaps for
/// each processor and keeps large blocks in them: under a load of unlike requests about 50 MB that nobody uses.
/// </summary>
internal static class NativeMemory
{
    /// <summary>Numbers of the options in <c>malloc.h</c>; see mallopt(3).</summary>
    private const int TrimThreshold = -1, MmapThreshold = -3, MostArenas = -8;

    private const int LargeBlock = 64 * 1024, Heaps = 2;

    /// <summary>
    /// Gives large blocks back at once, and shares two heaps among all threads. Other C libraries and systems are left as they
    /// are.
    /// </summary>
    internal static void GiveBackSoon()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            _ = SetOption(MostArenas, Heaps);
            _ = SetOption(MmapThreshold, LargeBlock);
            _ = SetOption(TrimThreshold, LargeBlock);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // Not glibc.
        }
    }

    [DllImport("libc.so.6", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetOption(int option, int value);
}
