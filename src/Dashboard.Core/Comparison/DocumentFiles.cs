using System.Text;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Comparison;

/// <summary>
/// Finds which file is which document. File names mean nothing: a file is the document whose title and authors stand most
/// completely in its beginning, and every file is one document at most. A file can also be named.
/// </summary>
internal sealed class DocumentFiles
{
    /// <summary>Characters of a file in which title and authors are looked for.</summary>
    internal const int Beginning = 2000;

    /// <summary>The share of the words of title and authors that must stand there.</summary>
    internal const double Enough = 0.75;

    private const int ShortestWord = 3;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, string> _texts = [];

    private DocumentFiles()
    {
    }

    /// <summary>File names by source id.</summary>
    internal SortedDictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Files that are none of the documents.</summary>
    internal IEnumerable<string> Unknown => _texts.Keys.Except(Names.Values).Order(StringComparer.Ordinal);

    /// <summary>Reads the text files of a folder and finds the documents among them.</summary>
    /// <param name="folder">Folder of <c>.txt</c> files in UTF-8.</param>
    /// <param name="documents">The documents of <c>sources.csv</c>.</param>
    /// <param name="named">File names by source id, where somebody knows better.</param>
    /// <exception cref="ComparisonException">The folder or a file cannot be read, or a name is unknown.</exception>
    internal static DocumentFiles Read(
        string folder, IReadOnlyList<TableRow> documents, IReadOnlyDictionary<string, string> named)
    {
        var files = new DocumentFiles();
        files.ReadTexts(folder);
        foreach (var (id, file) in named) files.Name(id, file, documents);
        files.Match(documents);
        return files;
    }

    /// <summary>The text of a document that was found.</summary>
    internal string Text(string id) => _texts[Names[id]];

    private void ReadTexts(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
                _texts[Path.GetFileName(path)] = StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DirectoryNotFoundException e)
        {
            throw new ComparisonException($"The folder {folder} does not exist.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ComparisonException($"The documents in {folder} cannot be read: {e.Message}", e);
        }
    }

    private void Name(string id, string file, IReadOnlyList<TableRow> documents)
    {
        if (!documents.Any(d => d["id"] == id))
            throw new ComparisonException(
                $"{id} is no document of the record; they are {string.Join(", ", documents.Select(d => d["id"]))}.");
        if (!_texts.ContainsKey(file))
            throw new ComparisonException($"{file} is no text file of the folder; they are {string.Join(", ", _texts.Keys)}.");
        Names[id] = file;
    }

    private void Match(IReadOnlyList<TableRow> documents)
    {
        var pairs =
            from document in documents
            from file in _texts
            let share = Share(document, file.Value)
            where share >= Enough
            orderby share descending
            select (Id: document["id"]!, File: file.Key);
        foreach (var (id, file) in pairs)
            if (!Names.ContainsKey(id) && !Names.ContainsValue(file)) Names[id] = file;
    }

    private static double Share(TableRow document, string text)
    {
        var words = DocumentText.Words($"{document["title"]} {document["authors"]}")
            .Where(w => w.Length >= ShortestWord).ToHashSet();
        var beginning = DocumentText.Words(text[..Math.Min(text.Length, Beginning)]).ToHashSet();
        return words.Count == 0 ? 0 : (double)words.Count(beginning.Contains) / words.Count;
    }
}
