using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Dashboard.Web.Files;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Pictures;

/// <summary>
/// How much work one address may cause that nobody has caused before: pictures, ZIP files, searches. What is there already costs
/// nothing, so that a class behind one address, which looks at the same things, is not taken for a flood.
/// </summary>
internal sealed class WorkLimits : IDisposable
{
    /// <summary>What a search may cost beside pictures.</summary>
    internal const int Search = 2;

    /// <summary>What drawing one picture costs: about 0.1 seconds of a processor.</summary>
    internal const int Picture = 10;

    /// <summary>What a ZIP file of all charts costs.</summary>
    internal const int Archive = 200;

    /// <summary>What an address may cause at once: pictures for a class of sixty, or three ZIP files.</summary>
    internal const int Most = 600;

    /// <summary>What it may cause in each second after that: a part of what a small machine can do.</summary>
    internal const int EachSecond = 50;

    private readonly PartitionedRateLimiter<IPAddress> _work = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetTokenBucketLimiter(Network(address), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Most,
            TokensPerPeriod = EachSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    /// <inheritdoc/>
    public void Dispose() => _work.Dispose();

    /// <summary>429 with the time to wait when the address of a request has caused too much; else null.</summary>
    /// <param name="http">The request.</param>
    /// <param name="cost">What it costs.</param>
    internal IResult? Refusal(HttpContext http, int cost)
    {
        if (http.Connection.RemoteIpAddress is not { } address) return null;
        using var lease = _work.AttemptAcquire(address, cost);
        if (lease.IsAcquired) return null;
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return FileResults.Line(Words.Fill(Strings.TooMuchWork, seconds), StatusCodes.Status429TooManyRequests);
    }

    /// <summary>A reader with addresses of the sixth version has a network of them; its first half stands for all.</summary>
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
