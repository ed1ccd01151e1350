using System.Diagnostics;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>The reference checker of PNG files; <c>tests/run.sh</c> installs it.</summary>
internal sealed class PngCheck : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-pictures-").FullName;
    private int _files;

    internal Task AddAsync(string name, byte[] file)
    {
        _files++;
        return File.WriteAllBytesAsync(Path.Combine(_folder, name + ".png"), file, TestContext.Current.CancellationToken);
    }

    /// <summary>Fails when it finds anything to complain of in any of the files.</summary>
    internal async Task AssertNoFaultAsync()
    {
        Assert.NotEqual(0, _files);
        var start = new ProcessStartInfo("pngcheck", ["-q", .. Directory.EnumerateFiles(_folder)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var check = Process.Start(start)!;
        var said = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (check.ExitCode, said));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
