using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class DocumentFilesTests : IDisposable
{
    private readonly MadeUpRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Compare_DocumentsWithTheSameTitle_TellsThemApartByTheirAuthors() => Assert.Equal(
        new Dictionary<string, string> { ["adler-2020"] = "a.txt", ["fischer-2019"] = "b.txt" }, _record.Compare().Documents);

    [Theory]
    [InlineData("a.txt", "sources.csv, row 3, column id: no file was recognised as adler-2020; name it: adler-2020=<file>")]
    [InlineData("b.txt", "sources.csv, row 2, column id: no file was recognised as fischer-2019; name it: fischer-2019=<file>")]
    public void Compare_DocumentWithoutAFile_IsAProblem(string deleted, string problem)
    {
        File.Delete(Path.Combine(_record.Documents, deleted));
        Assert.Equal(problem, _record.Problem());
        Assert.Equal(1, _record.Compare().Missing);
    }

    [Fact]
    public void Compare_FileOfNoDocument_IsToBeLookedAt()
    {
        _record.WriteDocument("c.txt", "Orchards of the south\nby Ida Baum");
        var report = _record.Compare();
        Assert.Empty(report.Problems);
        Assert.Equal("c.txt: this is none of the record's documents", Assert.Single(report.Remarks).ToString());
    }

    [Fact]
    public void Compare_TitleThatStandsFarBehind_IsNotRecognised()
    {
        _record.WriteDocument("b.txt", new string('\n', DocumentFiles.Beginning) + MadeUpRecord.Harbour);
        Assert.Equal(
            "sources.csv, row 2, column id: no file was recognised as fischer-2019; name it: fischer-2019=<file>",
            _record.Problem());
        Assert.Empty(_record.Compare(("fischer-2019", "b.txt")).Problems);
    }

    [Fact]
    public void Compare_NamesThatAreUnknown_SaysWhichAreKnown()
    {
        Assert.Equal(
            "baum-2021 is no document of the record; they are fischer-2019, adler-2020.", Failure(("baum-2021", "a.txt")));
        Assert.Equal("z.txt is no text file of the folder; they are a.txt, b.txt.", Failure(("adler-2020", "z.txt")));
    }

    [Fact]
    public void Compare_FolderWithoutDocuments_SaysSo()
    {
        File.Delete(Path.Combine(_record.Documents, "a.txt"));
        File.Delete(Path.Combine(_record.Documents, "b.txt"));
        Assert.Equal(
            $"No text file in {_record.Documents} begins with the title and the authors of a document of the record.", Failure());
    }

    [Fact]
    public void Compare_FolderThatDoesNotExist_SaysSo() => Assert.Equal(
        "The folder nowhere does not exist.",
        Assert.Throws<ComparisonException>(
            () => RecordComparison.Compare(_record.Folder, "nowhere", new Dictionary<string, string>())).Message);

    [Fact]
    public void Compare_FileInAnotherEncoding_SaysSo()
    {
        File.WriteAllBytes(Path.Combine(_record.Documents, "a.txt"), [0x41, 0xD0]);
        Assert.StartsWith($"The documents in {_record.Documents} cannot be read: ", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_RecordThatIsNotThere_SaysSo()
    {
        File.Delete(Path.Combine(_record.Folder, "claims.csv"));
        Assert.Equal($"The record in {_record.Folder} cannot be read.", Failure());
    }

    private string Failure(params (string Source, string File)[] named) =>
        Assert.Throws<ComparisonException>(() => _record.Compare(named)).Message;
}
