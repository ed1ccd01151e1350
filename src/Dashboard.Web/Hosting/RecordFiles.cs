using Dashboard.Web.Data;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Dashboard.Web.Hosting;

/// <summary>Serves the record's files read-only at <c>/data</c>.</summary>
internal static class RecordFiles
{
    internal static void MapRecordFiles(this WebApplication app)
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".csv"] = "text/csv; charset=utf-8";
        types.Mappings[".geojson"] = "application/geo+json";
        types.Mappings[".md"] = "text/plain; charset=utf-8";
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(app.Services.GetRequiredService<RecordStore>().RecordFolder),
            RequestPath = "/data",
            ContentTypeProvider = types,
        });
    }
}
