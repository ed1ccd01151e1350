using System.Net;
using System.Net.Sockets;

namespace Dashboard.Benchmarks;

/// <summary>
/// Passes connections on to a server and counts the bytes that come back: headers, bodies, sockets, as on the wire.
/// </summary>
internal sealed class CountingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly Task _accepting;
    private long _received;

    internal CountingProxy(Uri server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    internal string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    internal long Received => Interlocked.Read(ref _received);

    internal void Reset() => Interlocked.Exchange(ref _received, 0);

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The proxy was stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            using (var server = new TcpClient())
            {
                await server.ConnectAsync(_server.Host, _server.Port);
                client.NoDelay = server.NoDelay = true;
                var up = PassAsync(client.GetStream(), server.GetStream(), counted: false);
                var down = PassAsync(server.GetStream(), client.GetStream(), counted: true);
                await Task.WhenAny(up, down);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // One side closed the connection.
        }
    }

    private async Task PassAsync(NetworkStream from, NetworkStream to, bool counted)
    {
        try
        {
            var buffer = new byte[65536];
            int length;
            while ((length = await from.ReadAsync(buffer)) > 0)
            {
                if (counted) Interlocked.Add(ref _received, length);
                await to.WriteAsync(buffer.AsMemory(0, length));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // One side closed the connection.
        }
    }
}
