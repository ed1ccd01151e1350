using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed class ServerArgumentsTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://0.0.0.0:8080")]
    [InlineData("--urls=http://0.0.0.0:8080")]
    [InlineData("--Record:Folder=/data/record", "--Store:Folder", "/data/store")]
    [InlineData("--Record:Folder", "record", "--urls", "http://localhost:1")]
    [InlineData("/Logging:LogLevel:Default", "Debug", "/PublicUrl=https://school.example")]
    [InlineData("Embed:FrameAncestors=*")]
    [InlineData("--environment", "Development")]
    public void Serves_OfConfiguration_IsTrue(params string[] args) => Assert.True(CommandLine.Serves(args));

    [Theory]
    [InlineData("record", "record", "check")]
    [InlineData("export", "export")]
    [InlineData("recrod", "recrod", "check")]
    [InlineData("--help", "--help")]
    [InlineData("-h", "--urls", "http://localhost:1", "-h")]
    [InlineData("--version", "--version")]
    [InlineData("--hlep", "--hlep")]
    [InlineData("--urls", "--urls", "--PublicUrl=https://school.example")]
    [InlineData("burn", "--urls", "http://localhost:1", "burn")]
    [InlineData("-u=1", "-u=1")]
    public void FirstOther_OfWhatIsNoConfiguration_NamesIt(string other, params string[] args)
    {
        Assert.Equal(other, ServerArguments.FirstOther(args));
        Assert.False(CommandLine.Serves(args));
    }
}
