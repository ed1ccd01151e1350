using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>The program as it is started: where it cannot serve, one line says why, without a stack trace.</summary>
public sealed class StartTests : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-start-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Port_InUse_IsNamed()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var urls = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var (code, output) = await RunAsync(urls, _folder, _folder);
        Assert.Equal(1, code);
        Assert.Contains($"Another program listens at {urls},", Critical(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("here")]
    [InlineData("http://192.0.2.1:5080")]
    [InlineData("http://localhost:99999")]
    public async Task Address_ThatCannotBeUsed_IsNamedWithWhatIsAllowed(string urls)
    {
        var (code, output) = await RunAsync(urls, _folder, _folder);
        Assert.Equal(1, code);
        var line = Critical(output);
        Assert.Contains($"Setting Urls: \"{urls}\" cannot be used:", line, StringComparison.Ordinal);
        Assert.Contains("http://0.0.0.0:8080", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_ThatCannotBeWritten_IsBuiltInTheTemporaryFolder()
    {
        var temporary = Path.Combine(_folder, "temporary");
        Directory.CreateDirectory(temporary);
        // An address that cannot be used ends the program once the store was opened.
        var (_, output) = await RunAsync("here", NotAFolder(), temporary);
        Assert.Contains("The store cannot be written in the folder", output, StringComparison.Ordinal);
        Assert.Contains($"It is built in {temporary}", output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(temporary, "record-*.db", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Store_ThatCanBeWrittenNowhere_IsNamedWithItsSetting()
    {
        var (code, output) = await RunAsync("here", NotAFolder(), NotAFolder());
        Assert.Equal(1, code);
        Assert.Contains("Store__Folder names another place", Critical(output), StringComparison.Ordinal);
    }

    /// <summary>A disk on which no file grows beyond a few blocks, as a full one: nothing half-written stays.</summary>
    [Fact]
    public async Task Disk_ThatIsFull_IsNamedWithItsSetting()
    {
        if (OperatingSystem.IsWindows()) return;
        var usual = ProgramAt("here", _folder, _folder);
        var full = ProgramAt("here", _folder, _folder);
        full.FileName = "sh";
        full.ArgumentList.Clear();
        const string Limited = "trap '' XFSZ; ulimit -f 32; exec \"$@\"";
        foreach (var word in (string[])["-c", Limited, "sh", usual.FileName, .. usual.ArgumentList])
            full.ArgumentList.Add(word);
        full.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // the runtime's own memory would count as a file
        var (code, output) = await EndAsync(Process.Start(full)!);
        Assert.Equal(1, code);
        Assert.Contains("Store__Folder names another place", Critical(output), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    /// <summary>A double click starts it and opens the browser; another one opens what is served already.</summary>
    [Fact]
    public async Task OpenBrowser_StartedTwice_OpensTheSameAddress()
    {
        if (!OperatingSystem.IsLinux()) return;
        var asked = Path.Combine(_folder, "asked");
        var opener = Path.Combine(_folder, "xdg-open");
        await File.WriteAllTextAsync(opener, $"#!/bin/sh\necho \"$1\" >> '{asked}'\n", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(opener, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var first = Start("http://127.0.0.1:0", _folder, _folder, "--OpenBrowser=true");
        try
        {
            var address = await LinesAsync(asked, 1);
            using var client = new HttpClient { BaseAddress = new Uri(address[0]) };
            Assert.Equal("live", await client.GetStringAsync("health/live", TestContext.Current.CancellationToken));
            var (code, output) = await EndAsync(Start(address[0].TrimEnd('/'), _folder, _folder, "--OpenBrowser=true"));
            Assert.Equal(0, code);
            Assert.DoesNotContain("crit:", output, StringComparison.Ordinal);
            Assert.Equal([address[0], address[0]], await LinesAsync(asked, 2));
        }
        finally
        {
            await StopAsync(first);
        }
    }

    private static async Task<string[]> LinesAsync(string file, int count)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < LongestStart; await Task.Delay(100))
        {
            var lines = File.Exists(file) ? await File.ReadAllLinesAsync(file) : [];
            if (lines.Length >= count) return lines;
        }
        throw new TimeoutException("No browser was opened.");
    }

    private string NotAFolder()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        return Path.Combine(file, "store");
    }

    private static string Critical(string output)
    {
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", output, StringComparison.Ordinal);
        var lines = output.Split('\n');
        var at = Assert.Single(Enumerable.Range(0, lines.Length), i => lines[i].StartsWith("crit:", StringComparison.Ordinal));
        return lines[at + 1];
    }

    private Task<(int Code, string Output)> RunAsync(string urls, string store, string temporary) =>
        EndAsync(Start(urls, store, temporary));

    private Process Start(string urls, string store, string temporary, params string[] more) =>
        Process.Start(ProgramAt(urls, store, temporary, more))!;

    private ProcessStartInfo ProgramAt(string urls, string store, string temporary, params string[] more)
    {
        var start = new ProcessStartInfo("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "Dashboard.Web.dll"), "--urls", urls, "--Store:Folder", store,
            "--Record:Folder", Path.Combine(Repository.Folder, "wwwroot-data"), .. more])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = start.Environment["TMP"] = temporary;
        start.Environment["PATH"] = _folder + Path.PathSeparator + start.Environment["PATH"];
        return start;
    }

    private static async Task<(int Code, string Output)> EndAsync(Process program)
    {
        using var _ = program;
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        tooLong.CancelAfter(LongestStart);
        try
        {
            var output = program.StandardOutput.ReadToEndAsync(tooLong.Token);
            var error = program.StandardError.ReadToEndAsync(tooLong.Token);
            await program.WaitForExitAsync(tooLong.Token);
            return (program.ExitCode, await output + await error);
        }
        finally
        {
            await StopAsync(program);
        }
    }

    /// <summary>Waits until it is gone: until then it may write into the folder that is deleted after the test.</summary>
    private static async Task StopAsync(Process program)
    {
        program.Kill(entireProcessTree: true);
        await program.WaitForExitAsync(CancellationToken.None);
    }
}
