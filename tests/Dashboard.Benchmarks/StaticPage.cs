using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dashboard.Benchmarks;

/// <summary>The yardstick: a plain page that loads the same Plotly bundle, compressed alike, and draws the same chart.</summary>
internal sealed partial class StaticPage : IAsyncDisposable
{
    private const string Html = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Static</title><script src="/plotly.js"></script></head>
        <body><h1>Military spending of Russia</h1><div id="plot" style="width:960px;height:540px"></div><script>
        const x=[2013,2014,2015,2016,2017], y=[2.8129,3.2505,4.0474,3.945,3.776];
        Plotly.newPlot('plot',[
          {x:[2013,2014,2015,null,2016,2017],y:[2.8129,3.2505,4.0474,null,3.945,3.776],mode:'lines',hoverinfo:'skip'},
          {x,y,mode:'markers+text',text:['2.81','3.25','4.05','3.95','3.78 prov.'],textposition:'top center',marker:{size:11}}],
          {xaxis:{range:[2012.5,2017.5],tickvals:x},yaxis:{range:[0,5]},showlegend:false,
           shapes:[{type:'line',x0:2015.5,x1:2015.5,y0:0,y1:1,yref:'paper',line:{dash:'dash'}}]},
          {displayModeBar:false,responsive:true})
          .then(()=>requestAnimationFrame(()=>{window.benchmark=performance.now()}));
        </script></body></html>
        """;

    private readonly WebApplication _app;

    private StaticPage(WebApplication app) => _app = app;

    internal string Address => _app.Urls.First();

    internal static Task<StaticPage> StartAsync(string published) => StartAsync(published, Html, "");

    /// <summary>The same with the marks and outlines of the map, as its page draws them.</summary>
    /// <param name="published">Folder of the published build.</param>
    /// <param name="server">Address of the running program, from which marks and outlines are taken.</param>
    internal static async Task<StaticPage> OfMapAsync(string published, string server)
    {
        using var client = new HttpClient();
        var page = await client.GetStringAsync(new Uri(server + "/map"));
        var wide = page.IndexOf("data-frame=\"wide\"", StringComparison.Ordinal);
        var marks = Mark().Matches(page[wide..page.IndexOf("data-frame=\"narrow\"", StringComparison.Ordinal)]);
        var address = Outlines().Match(page).Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal);
        var outlines = await client.GetStringAsync(new Uri(server + address));
        var html = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Static</title>
            <script src="/plotly.js"></script></head>
            <body><h1>Map</h1><div id="plot" style="width:1008px;height:446px"></div><script>
            Plotly.newPlot('plot',[{x:[XS],y:[YS],mode:'markers',marker:{size:10}}],
              {margin:{l:0,r:0,t:0,b:0},xaxis:{range:[0,1008],visible:false},yaxis:{range:[446,0],visible:false},showlegend:false,
               images:[{source:'/outlines.svg',xref:'paper',yref:'paper',x:0,y:1,sizex:1,sizey:1,
                 sizing:'stretch',layer:'below'}]},
              {displayModeBar:false,responsive:true})
              .then(()=>requestAnimationFrame(()=>{window.benchmark=performance.now()}));
            </script></body></html>
            """;
        html = html.Replace("XS", string.Join(',', marks.Select(m => m.Groups[1].Value)), StringComparison.Ordinal)
            .Replace("YS", string.Join(',', marks.Select(m => m.Groups[2].Value)), StringComparison.Ordinal);
        return await StartAsync(published, html, outlines);
    }

    private static async Task<StaticPage> StartAsync(string published, string html, string outlines)
    {
        var bundles = Path.Combine(published, "wwwroot", "_content", "Plotly.Blazor");
        var bundle = Directory.GetFiles(bundles, "plotly-basic-*.min.js.br").Single();
        var content = await File.ReadAllBytesAsync(bundle);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", () => Results.Content(html, "text/html"));
        app.MapGet("/outlines.svg", () => Results.Content(outlines, "image/svg+xml"));
        app.MapGet("/plotly.js", (HttpResponse response) =>
        {
            response.Headers.ContentEncoding = "br";
            return Results.Bytes(content, "text/javascript");
        });
        await app.StartAsync();
        return new StaticPage(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [GeneratedRegex("<a transform=\"translate\\(([-0-9.]+) ([-0-9.]+)\\)\"")]
    private static partial Regex Mark();

    [GeneratedRegex("href=\"(/map/outlines.svg[^\"#]*)#")]
    private static partial Regex Outlines();
}
