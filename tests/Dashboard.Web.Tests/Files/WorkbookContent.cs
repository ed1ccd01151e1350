using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Dashboard.Web.Tests.Files;

/// <summary>A sheet of a workbook: its rows, with a string or a double in each cell, or null.</summary>
internal sealed record SheetContent(string Name, IReadOnlyList<object?[]> Rows, bool HeaderIsFrozen, int Widths);

/// <summary>Reads workbooks from their XML, without the library that writes them.</summary>
internal static class WorkbookContent
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    internal static IReadOnlyList<SheetContent> Read(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        var parts = Part(zip, "xl/_rels/workbook.xml.rels").Elements(Package + "Relationship")
            .ToDictionary(r => r.Attribute("Id")!.Value, r => r.Attribute("Target")!.Value.TrimStart('/'));
        return [.. Part(zip, "xl/workbook.xml").Descendants(Main + "sheet")
            .Select(s => Sheet(s.Attribute("name")!.Value, Part(zip, parts[s.Attribute(Links + "id")!.Value])))];
    }

    private static SheetContent Sheet(string name, XElement sheet)
    {
        Assert.Empty(sheet.Descendants(Main + "f"));
        var pane = sheet.Descendants(Main + "pane").Single();
        return new SheetContent(
            name,
            [.. sheet.Descendants(Main + "row").Select(r => r.Elements(Main + "c").Select(Value).ToArray())],
            (pane.Attribute("state")?.Value, pane.Attribute("ySplit")?.Value) == ("frozen", "1"),
            sheet.Descendants(Main + "col").Count());
    }

    private static object? Value(XElement cell) => cell.Attribute("t")?.Value == "inlineStr"
        ? string.Concat(cell.Descendants(Main + "t").Select(t => t.Value))
        : cell.Element(Main + "v") is { } v ? double.Parse(v.Value, CultureInfo.InvariantCulture) : null;

    private static XElement Part(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)!.Open();
        return XElement.Load(stream);
    }
}
