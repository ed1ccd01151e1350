using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Browser.Tests;

/// <summary>A line to the server that can be cut: what is open ends, and nothing comes through until it is mended.</summary>
internal sealed class CutLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private readonly Uri _server;
    private readonly Task _accepting;
    private volatile bool _isCut;

    /// <summary>Opens the line.</summary>
    /// <param name="server">Address of the server.</param>
    internal CutLine(string server)
    {
        _server = new Uri(server);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The server's address at the other end.</summary>
    internal string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        Cut();
    }

    internal void Cut()
    {
        _isCut = true;
        foreach (var client in _open.Keys) client.Dispose();
    }

    internal void Mend() => _isCut = false;

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = RelayAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task RelayAsync(TcpClient reader)
    {
        using var server = new TcpClient();
        try
        {
            _open[reader] = _open[server] = true;
            if (_isCut) return;
            await server.ConnectAsync(_server.Host, _server.Port);
            await Task.WhenAny(
                reader.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(reader.GetStream()));
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
        finally
        {
            _open.TryRemove(reader, out _);
            _open.TryRemove(server, out _);
            reader.Dispose();
        }
    }
}
