using Dashboard.Web.Data;
using Dashboard.Web.Files;
using Dashboard.Web.Links;
using Dashboard.Web.Pictures;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Hosting;

/// <summary>
/// A page follows from the record, the program, the day (citations name it) and its address alone, so it carries an entity tag
/// of these, is answered 304 to whoever has it, and is rendered once for all readers. Absolute addresses stand in pages, so the
/// tag holds the host as well unless the setting <c>PublicUrl</c> names the one that all readers use.
/// </summary>
internal sealed class PageCache(DashboardData data, PublicAddress address, WorkLimits limits, TimeProvider clock) : IDisposable
{
    /// <summary>The framework's navigation takes only pages that carry this header, which it gives them.</summary>
    private const string EnhancedNavigation = "blazor-enhanced-nav";

    private const long MaxBytes = 16 * 1024 * 1024;

    /// <summary>Room for pages while they are rendered. Asked for anew each time, it would keep the collector busy.</summary>
    private readonly ObjectPool<MemoryStream> _bodies = new DefaultObjectPool<MemoryStream>(new BodyPolicy());

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = MaxBytes });

    /// <inheritdoc/>
    public void Dispose() => _pages.Dispose();

    /// <summary>Answers from the cache, or renders and keeps what is an ordinary page.</summary>
    internal async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            await next(http);
            return;
        }
        var key = await KeyAsync(request);
        // A page that stands in for a missing one has that one's status, and is kept for nobody.
        if (http.Response.StatusCode == StatusCodes.Status200OK && _pages.TryGetValue(key, out Page? known))
        {
            await SendAsync(http, known!, key);
            return;
        }
        if (Searches(request) && limits.Refusal(http, WorkLimits.Search) is { } refusal) await refusal.ExecuteAsync(http);
        else await RenderAsync(http, next, key);
    }

    /// <summary>There are as many searches as there are words, so that a cache is no help.</summary>
    private static bool Searches(HttpRequest request) => request.Query.ContainsKey("q");

    private async Task<string> KeyAsync(HttpRequest request)
    {
        var version = (await data.CountsAsync()).DataVersion;
        var host = address.IsConfigured ? "" : $"{request.Scheme}://{request.Host}";
        var day = clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return string.Join('\n', version, host, day, request.Path, request.QueryString);
    }

    private async Task RenderAsync(HttpContext http, RequestDelegate next, string key)
    {
        var body = _bodies.Get();
        try
        {
            await RenderIntoAsync(body, http, next);
            var content = body.GetBuffer().AsMemory(0, (int)body.Length);
            await AnswerAsync(http, IsForAll(http) ? WithoutState(content) : content, key);
        }
        finally
        {
            _bodies.Return(body);
        }
    }

    private async Task AnswerAsync(HttpContext http, ReadOnlyMemory<byte> content, string key)
    {
        if (http.Response.StatusCode == StatusCodes.Status200OK && IsForAll(http))
        {
            var (type, navigation) = (http.Response.ContentType!, http.Response.Headers[EnhancedNavigation]);
            var page = new Page(type, navigation, new CompressedContent(content.Span));
            _pages.Set(key, page, new MemoryCacheEntryOptions { Size = page.Content.Size });
            await SendAsync(http, page, key);
            return;
        }
        // Without a body and its length, a page for the status may still be made.
        if (content.Length == 0) return;
        http.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(content, http.RequestAborted);
    }

    private static async Task RenderIntoAsync(MemoryStream body, HttpContext http, RequestDelegate next)
    {
        var (own, method) = (http.Response.Body, http.Request.Method);
        http.Response.Body = body;
        // A page has one way of being made; the server leaves out the body of an answer to HEAD.
        http.Request.Method = HttpMethods.Get;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = own;
            http.Request.Method = method;
        }
    }

    /// <summary>
    /// Behind every page the framework writes what a circuit would need to begin with, encrypted anew each time. Pages for all
    /// readers have no circuit, and are the same each time.
    /// </summary>
    private static Memory<byte> WithoutState(Memory<byte> page)
    {
        var begin = page.Span.LastIndexOf("<!--Blazor-Server-Component-State:"u8);
        return begin >= 0 && page.Span[begin..].IndexOf("-->"u8) == page.Length - begin - 3 ? page[..begin] : page;
    }

    private static bool IsForAll(HttpContext http) =>
        http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
        && http.Features.Get<ReadersOwnPage>() is null;

    /// <summary>A page, a part of it, or 304. Each encoding has a tag of its own.</summary>
    private static Task SendAsync(HttpContext http, Page page, string key)
    {
        var (encoding, content) = page.Content.For(http.Request.GetTypedHeaders().AcceptEncoding);
        var headers = http.Response.Headers;
        headers.Remove(HeaderNames.Pragma);
        if (encoding.Length > 0) headers.ContentEncoding = encoding;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers[EnhancedNavigation] = page.EnhancedNavigation;
        http.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = true, NoCache = true };
        return FileResults.Parts(http, content, page.Type, FileResults.Tag(key, encoding)).ExecuteAsync(http);
    }

    private sealed class BodyPolicy : PooledObjectPolicy<MemoryStream>
    {
        private const int Usual = 128 * 1024, Most = 1024 * 1024;

        public override MemoryStream Create() => new(Usual);

        public override bool Return(MemoryStream obj)
        {
            obj.SetLength(0);
            return obj.Capacity <= Most;
        }
    }

    /// <summary>A rendered page.</summary>
    private sealed record Page(string Type, StringValues EnhancedNavigation, CompressedContent Content);
}

/// <summary>Marks the answer to a request as one reader's own, which is kept for nobody else.</summary>
internal sealed class ReadersOwnPage;

/// <summary>Puts the cache before the pages.</summary>
internal static class PageCacheHosting
{
    /// <summary>Stands behind the headers that every answer has and before the routing of pages.</summary>
    internal static void UsePageCache(this WebApplication app) =>
        app.Use(next => http => IsOfPages(http.Request.Path)
            ? http.RequestServices.GetRequiredService<PageCache>().AnswerAsync(http, next)
            : HttpMethods.IsHead(http.Request.Method) && http.Request.Path == ExploreAddresses.Path
            ? HeadAsync(http, next) : next(http));

    /// <summary>A page with a circuit is kept for nobody; who asks for its head has it rendered, and gets no body.</summary>
    private static async Task HeadAsync(HttpContext http, RequestDelegate next)
    {
        var (own, method) = (http.Response.Body, http.Request.Method);
        (http.Response.Body, http.Request.Method) = (Stream.Null, HttpMethods.Get);
        try
        {
            await next(http);
        }
        finally
        {
            (http.Response.Body, http.Request.Method) = (own, method);
        }
    }

    /// <summary>Whether a path may lead to a page; files have an ending, and answer for themselves.</summary>
    private static bool IsOfPages(PathString path) =>
        path.Value is { } text && !Path.HasExtension(text)
        && !path.StartsWithSegments("/_blazor") && !path.StartsWithSegments("/_framework")
        && !path.StartsWithSegments("/health") && !path.StartsWithSegments("/explore") && !path.StartsWithSegments("/oembed");
}
