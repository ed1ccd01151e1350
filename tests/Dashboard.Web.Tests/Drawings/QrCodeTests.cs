using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Web.Drawings;
using QRCoder;

namespace Dashboard.Web.Tests.Drawings;

public sealed partial class QrCodeTests
{
    [Theory]
    [InlineData("http://10.1.2.3:5080/charts/student-quotas")]
    [InlineData("https://университет.example/explore?series=military-spending-sipri/RUS/supplementary&from=1992")]
    public void Path_OfACode_CoversItsDarkModulesAndNoOthers(string address)
    {
        using var expected = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.Q);
        var code = QrCode.Of(address)!;
        var dark = new HashSet<(int, int)>();
        foreach (Match run in Run().Matches(code.Path))
        {
            var (x, y, length) = (Number(run, 1), Number(run, 2), Number(run, 3));
            for (var i = 0; i < length; i++) Assert.True(dark.Add((x + i, y)));
            Assert.Equal(x, Number(run, 4));
        }
        Assert.Equal(expected.ModuleMatrix.Count, code.Size);
        for (var y = 0; y < code.Size; y++)
            for (var x = 0; x < code.Size; x++) Assert.Equal(expected.ModuleMatrix[y][x], dark.Contains((x, y)));
        // Scanners need four light modules around the code.
        Assert.All(dark, m => Assert.True(m.Item1 >= 4 && m.Item2 >= 4 && m.Item1 < code.Size - 4 && m.Item2 < code.Size - 4));
    }

    [Fact]
    public void Code_OfAnAddressTooLongForOne_IsNone()
    {
        Assert.NotNull(QrCode.Of("http://localhost/" + new string('a', 983)));
        Assert.Null(QrCode.Of("http://localhost/" + new string('a', 984)));
    }

    private static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1H(\d+)z")]
    private static partial Regex Run();
}
