using Dashboard.Web.Components;
using Dashboard.Web.Data;
using Dashboard.Web.Features.Embed;
using Dashboard.Web.Files;
using Dashboard.Web.Hosting;
using Dashboard.Web.Links;
using Dashboard.Web.Pictures;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor.Services;

if (!CommandLine.Serves(args)) return await CommandLine.RunAsync(args, Console.Out, Console.Error);

var builder = WebApplication.CreateBuilder(ContentRoot.Options(args));
builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
// Who may frame a page is said once, by the content security policy: the older header cannot say it for other hosts.
builder.Services.AddAntiforgery(o => o.SuppressXFrameOptionsHeader = true);
builder.Services.AddScoped<AntiforgeryStateProvider, NoAntiforgeryTokens>();
builder.Services.AddMudServices();
builder.Services.AddHttpContextAccessor();
builder.AddSettings();
builder.Services.AddRecordStore();
builder.Services.AddSingleton<DashboardData>();
builder.Services.AddSingleton<StillCache>();
builder.Services.AddSingleton<ArchiveSlots>();
builder.Services.AddSingleton<PublicAddress>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<HeadScript>();
builder.Services.AddSingleton<StyleSheet>();
builder.Services.AddSingleton<PageCache>();
builder.Services.AddWarmUp();
builder.Services.AddResponseCompression(ResponseCompression.Configure);
builder.Services.Configure<BrotliCompressionProviderOptions>(ResponseCompression.Configure);

var app = builder.Build();
if (!app.SettingsAreGood() || !app.OpenRecordStore()) return 1;

app.UseWarmUp();
app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseResponseCompression();
app.UseSecurityHeaders();
app.UseCulture();
app.UsePageCache();
app.UseRouting();
app.UseAntiforgery();
app.MapStaticAssets();
StyleSheet.MapStyleSheet(app);
app.MapRecordFiles();
app.MapStills();
app.MapArchive();
app.MapFiles();
app.MapEmbed();
app.MapHealth();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
await app.RunAsync();
return 0;
