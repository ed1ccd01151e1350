using Dashboard.Core.Tests.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Tables;

/// <summary>What the package declares and the program does not obey is refused.</summary>
public sealed class DeclaredFormTests : IDisposable
{
    private const string Package = "datapackage.json";
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("\"delimiter\": \",\"", "\"delimiter\": \";\"", "dialect: delimiter is \";\", and the program obeys only \",\"")]
    [InlineData("\"header\": true", "\"header\": false", "dialect: header is false, and the program obeys only true")]
    [InlineData(
        "\"header\": true", "\"header\": true, \"commentChar\": \"#\"",
        "dialect: commentChar is declared, and the program does not obey it; leave it out")]
    [InlineData(
        "\"lineTerminator\": \"\\n\"", "\"lineTerminator\": \"\\r\"",
        "dialect: lineTerminator is \"\\r\", and the program obeys only \"\\n\" or \"\\r\\n\"")]
    [InlineData(
        "\"encoding\": \"utf-8\"", "\"encoding\": \"windows-1251\"",
        "encoding is \"windows-1251\", and the program obeys only \"utf-8\"")]
    [InlineData(
        "\"encoding\": \"utf-8\"", "\"encoding\": \"utf-8\", \"compression\": \"gz\"",
        "compression is declared, and the program does not obey it; leave it out")]
    public void Read_FormOfAFileThatIsNotObeyed_IsRefused(string what, string with, string fault)
    {
        _copy.Replace(Package, what, with);
        Problems.AreExactly(_copy, $"datapackage.json: the resource sources: {fault}");
    }

    [Theory]
    [InlineData("\"decimalChar\": \",\"", "decimalChar is \",\", and the program obeys only \".\"")]
    [InlineData("\"groupChar\": \" \"", "groupChar is declared, and the program does not obey it; leave it out")]
    [InlineData("\"format\": \"email\"", "format is \"email\", and the program obeys only \"default\"")]
    public void Read_FormOfAColumnThatIsNotObeyed_IsRefused(string declared, string fault)
    {
        _copy.Replace(Package, "\"name\": \"id\",", $"\"name\": \"id\", {declared},");
        Problems.AreExactly(_copy, $"datapackage.json: table sources, column id: {fault}");
    }

    [Theory]
    [InlineData("\"encoding\": \"utf-8\"", "\"encoding\": \"UTF-8\"")]
    [InlineData("\"lineTerminator\": \"\\n\"", "\"lineTerminator\": \"\\r\\n\"")]
    [InlineData("\"header\": true", "\"header\": true, \"skipInitialSpace\": false, \"commentChar\": null")]
    public void Read_FormThatIsObeyed_IsClean(string what, string with)
    {
        _copy.Replace(Package, what, with);
        Assert.Empty(Core.Reading.RecordReader.Read(_copy.Folder).Problems);
    }

    [Fact]
    public void Read_KeysThatAreNotObeyed_AreRefused()
    {
        _copy.Replace(Package, "\"missingValues\":", "\"uniqueKeys\": [[\"title\"]], \"missingValues\":");
        Problems.AreExactly(_copy,
            "datapackage.json: table sources: uniqueKeys is declared, and the program does not obey it; leave it out");
    }

    [Fact]
    public void Read_DialectInAFile_IsRefused()
    {
        _copy.Replace(Package, "\"encoding\": \"utf-8\",", "\"encoding\": \"utf-8\", \"dialect\": \"dialect.json\",");
        var text = _copy.Text(Package);
        var at = text.IndexOf("\"dialect\": {", StringComparison.Ordinal);
        _copy.Write(Package, text[..at] + "\"was\": {" + text[(at + "\"dialect\": {".Length)..]);
        Problems.AreExactly(_copy, "datapackage.json: the resource sources: dialect must stand here, not in a file");
    }

    [Fact]
    public void Read_SchemaInAFile_IsRefused()
    {
        var text = _copy.Text(Package);
        var at = text.LastIndexOf("\"schema\": {", StringComparison.Ordinal);
        _copy.Write(Package, text[..at] + "\"schema\": \"changes.json\", \"was\": {" + text[(at + "\"schema\": {".Length)..]);
        Problems.AreExactly(_copy, "datapackage.json: the schema of the table changes stands in a file; write it here");
    }

    [Fact]
    public void Read_PathsOfATable_AreRefused()
    {
        _copy.Replace(Package, "\"path\": \"changes.csv\"", "\"path\": [\"changes.csv\"]");
        Problems.AreExactly(_copy, "datapackage.json: the path of the resource changes is a list; a table is one file");
    }
}
