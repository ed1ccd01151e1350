using System.Security.Cryptography;
using System.Text;
using Dashboard.Web.Data;
using Dashboard.Web.Resources;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Files;

/// <summary>Answers that the addresses of pictures and files share.</summary>
internal static class FileResults
{
    private static readonly TimeSpan Long = TimeSpan.FromDays(365);

    /// <summary>400 with a line naming the first parameter not understood and what is allowed; null when all were.</summary>
    internal static IResult? Refusal(AddressReader reader)
    {
        // A version in the address only keeps copies apart; any text is right.
        _ = reader.Text("v");
        var problems = reader.Finish();
        return problems.Count == 0 ? null : Line(problems[0].ToString(), 400);
    }

    /// <summary>404 with one line that names the charts that exist.</summary>
    internal static async Task<IResult> NoSuchChartAsync(string slug, DashboardData data)
    {
        var charts = string.Join(", ", (await data.ChartsAsync()).Select(c => c.Id));
        return Line(Words.Fill(Strings.NoSuchChart, Shown(slug), charts), 404);
    }

    /// <summary>An entity tag for what an answer depends on.</summary>
    internal static EntityTagHeaderValue Tag(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', parts.ToArray()) + typeof(FileResults).Module.ModuleVersionId));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 10))}\"");
    }

    /// <summary>
    /// 304 where who asks has the answer with this tag, else null. A proxy that compresses makes a tag weak; its reader has the
    /// same content.
    /// </summary>
    internal static IResult? NotModified(HttpContext http, EntityTagHeaderValue tag)
    {
        if (!http.Request.GetTypedHeaders().IfNoneMatch
            .Any(held => held.Compare(tag, useStrongComparison: false) || held.Equals(EntityTagHeaderValue.Any))) return null;
        http.Response.GetTypedHeaders().ETag = tag;
        return Results.StatusCode(StatusCodes.Status304NotModified);
    }

    /// <summary>404 with one line that says where the ids of figures are listed.</summary>
    internal static IResult NoSuchFigure(string id) => Line(Words.Fill(Strings.NoSuchFigure, Shown(id)), 404);

    /// <summary>Answers GET and HEAD alike: who asks for the head of a file learns its type, length and tag.</summary>
    internal static RouteHandlerBuilder MapGetAndHead(this IEndpointRouteBuilder routes, string pattern, Delegate answer) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer);

    /// <summary>
    /// A file with its tag. An address that carries the data version (<c>v</c>) never changes its answer and may be kept;
    /// any other, and one that says on which day or for which host it was made, is asked for again and answered 304 while
    /// it is the same. A part of it may be asked for.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="type">Media type.</param>
    /// <param name="name">What it is saved as.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="isShown">Whether a browser shows it rather than saving it at once.</param>
    /// <param name="isDated">Whether the day or the host stands in it.</param>
    internal static IResult File(HttpContext http, byte[] content, string type, string name, EntityTagHeaderValue tag,
        bool isShown = false, bool isDated = false)
    {
        var disposition = new ContentDispositionHeaderValue(isShown ? "inline" : "attachment");
        disposition.SetHttpFileName(name);
        http.Response.GetTypedHeaders().ContentDisposition = disposition;
        http.Response.GetTypedHeaders().CacheControl = http.Request.Query.ContainsKey("v") && !isDated
            ? new CacheControlHeaderValue { Public = true, MaxAge = Long, Extensions = { new NameValueHeaderValue("immutable") } }
            : new CacheControlHeaderValue { NoCache = true };
        return Parts(http, content, type, tag);
    }

    /// <summary>
    /// The whole, the part that is asked for, or 304. What is sent compressed has no parts: it is compressed better when it is
    /// asked for again, and parts of two forms would not fit.
    /// </summary>
    internal static IResult Parts(HttpContext http, byte[] content, string type, EntityTagHeaderValue tag)
    {
        var isPlain = http.Response.Headers.ContentEncoding.Count == 0;
        return NotModified(http, tag) ?? Results.File(content, type, entityTag: tag, enableRangeProcessing: isPlain);
    }

    /// <summary>A chart in a format, with what it says of itself.</summary>
    internal static async Task<IResult> ChartAsync(HttpContext http, ChartFormat format, ChartFile file, string name)
    {
        var (citation, table) = (file.Citation, file.Csv.Address);
        file.Notice.AddLinks(http, format.Extension == "csv" ? CsvMetadata.AddressOf(table) : null);
        var dated = format.IsDated ? $"{citation.Accessed:O}" : "";
        return File(http, await format.Write(file), format.Type, name,
            Tag(file.Spec.DataVersion, format.Extension, citation.Address, table, dated), isDated: format.IsDated);
    }

    /// <summary>One line of text.</summary>
    internal static IResult Line(string text, int status) =>
        Results.Text(text, "text/plain; charset=utf-8", Encoding.UTF8, status);

    /// <summary>What was given, no longer than a line can be.</summary>
    internal static string Shown(string given) => given.Length > 60 ? given[..60] + "…" : given;
}
