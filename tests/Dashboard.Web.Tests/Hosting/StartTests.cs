using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>The program as it is started: where it cannot serve, one line says why, without a stack trace.</summary>
public sealed class StartTests : IDisposable
{
    private const int LongestStart = 60;
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

    private static async Task<(int Code, string Output)> RunAsync(string urls, string store, string temporary)
    {
        var start = new ProcessStartInfo("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "Dashboard.Web.dll"), "--urls", urls, "--Store:Folder", store,
            "--Record:Folder", Path.Combine(Repository.Folder, "wwwroot-data")])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = start.Environment["TMP"] = temporary;
        using var program = Process.Start(start)!;
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        tooLong.CancelAfter(TimeSpan.FromSeconds(LongestStart));
        try
        {
            var output = program.StandardOutput.ReadToEndAsync(tooLong.Token);
            var error = program.StandardError.ReadToEndAsync(tooLong.Token);
            await program.WaitForExitAsync(tooLong.Token);
            return (program.ExitCode, await output + await error);
        }
        finally
        {
            if (!program.HasExited) program.Kill(entireProcessTree: true);
        }
    }
}
