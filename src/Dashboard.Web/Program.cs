using Dashboard.Web.Components;
using Dashboard.Web.Features.Embed;
using Dashboard.Web.Files;
using Dashboard.Web.Hosting;
using Dashboard.Web.Shared;
using Dashboard.Web.Stills;
using Microsoft.AspNetCore.ResponseCompression;
using MudBlazor.Services;

if (CommandLine.IsCommand(args)) return await CommandLine.RunAsync(args, Console.Out, Console.Error);

var builder = WebApplication.CreateBuilder(ContentRoot.Options(args));
builder.WebHost.UseStaticWebAssets();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
// Who may frame a page is said once, by the content security policy: the older header cannot say it for other hosts.
builder.Services.AddAntiforgery(o => o.SuppressXFrameOptionsHeader = true);
builder.Services.AddMudServices();
builder.Services.AddHttpContextAccessor();
builder.AddSettings();
builder.Services.AddRecordStore();
builder.Services.AddSingleton<DashboardData>();
builder.Services.AddSingleton<ExplorerData>();
builder.Services.AddSingleton<StillCache>();
builder.Services.AddSingleton<ArchiveSlots>();
builder.Services.AddSingleton<PublicAddress>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<HeadScript>();
builder.Services.AddSingleton<MudThemeSheet>();
builder.Services.AddWarmUp();
builder.Services.AddResponseCompression(ResponseCompression.Configure);
builder.Services.Configure<BrotliCompressionProviderOptions>(ResponseCompression.Configure);

var app = builder.Build();
if (!app.SettingsAreGood() || !app.OpenRecordStore()) return 1;

app.UseNoCircuitsWhileStopping();
app.UseWarmUp();
app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseResponseCompression();
app.UseSecurityHeaders();
app.UseCulture();
app.UsePackageAssets();
app.UseRouting();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapMudThemeSheet();
app.MapRecordFiles();
app.MapStills();
app.MapArchive();
app.MapFiles();
app.MapExploreStills();
app.MapExploreFiles();
app.MapEmbed();
app.MapHealth();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
await app.RunAsync();
return 0;
