using Dashboard.Web.Features.Methods;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Dashboard.Web.Tests.Features;

public sealed class MethodsTests
{
    /// <summary>The methods page says that a test does this: add the two lines and open the new page.</summary>
    [Fact]
    public async Task Example_AddedToARecord_GivesAPageAPictureAndAFile()
    {
        var record = Directory.CreateTempSubdirectory("dashboard-record-").FullName;
        var store = Directory.CreateTempSubdirectory("dashboard-store-").FullName;
        try
        {
            var real = Path.Combine(Repository.Folder, "wwwroot-data");
            foreach (var file in Directory.EnumerateFiles(real, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(record, Path.GetRelativePath(real, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
            await File.AppendAllTextAsync(
                Path.Combine(record, "indicators.csv"), Methods.ExampleIndicator + "\n", TestContext.Current.CancellationToken);
            await File.AppendAllTextAsync(
                Path.Combine(record, "observations.csv"), Methods.ExampleObservation + "\n",
                TestContext.Current.CancellationToken);
            await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            {
                host.UseSetting("Record:Folder", record);
                host.UseSetting("Store:Folder", store);
            });
            using var client = factory.CreateClient();
            foreach (var (address, content) in new[]
            {
                ("/charts/language-schools", "1,200 schools"), ("/charts/language-schools.csv", "1200"),
                ("/charts", "Schools that teach in Russian"),
            })
                Assert.Contains(
                    content, await client.GetStringAsync(address, TestContext.Current.CancellationToken),
                    StringComparison.Ordinal);
            Assert.True((await client.GetByteArrayAsync(
                "/charts/language-schools.png", TestContext.Current.CancellationToken)).Length > 1000);
        }
        finally
        {
            Directory.Delete(record, recursive: true);
            Directory.Delete(store, recursive: true);
        }
    }
}
