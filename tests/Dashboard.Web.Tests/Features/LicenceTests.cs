using Dashboard.Web.Features.About;

namespace Dashboard.Web.Tests.Features;

public sealed class LicenceTests
{
    [Fact]
    public void Licences_OfTheAboutPage_AreNamedInTheReadme()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Folder, "README.md"));
        var readme = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(
            Licences.All.SelectMany(l => l.Name.Split("; ")),
            name => Assert.Contains(name, readme, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Packages_OfTheProduct_AreNamedOnTheAboutPage()
    {
        var named = string.Concat(Licences.All.Select(l => l.Name)).Replace(" ", "", StringComparison.Ordinal);
        var projects = Directory.EnumerateFiles(Path.Combine(Repository.Folder, "src"), "*.csproj", SearchOption.AllDirectories);
        var packages = projects.SelectMany(p => System.Xml.Linq.XElement.Load(p).Descendants("PackageReference"))
            .Select(p => p.Attribute("Include")!.Value).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Contains(
            p == "Microsoft.EntityFrameworkCore.Sqlite" ? "EntityFrameworkCore" : p.Split(".NativeAssets.")[0], named,
            StringComparison.Ordinal));
    }
}
