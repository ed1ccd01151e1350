using Dashboard.Core.Record;

namespace Dashboard.Core.Citations;

/// <summary>An author or editor of a source.</summary>
/// <param name="Family">Family name, or the whole name of an organisation.</param>
/// <param name="Given">Given names or initials; empty for an organisation.</param>
/// <param name="IsEditor">True for an editor.</param>
public sealed record Contributor(string Family, string Given, bool IsEditor)
{
    private const string Editor = " (ed.)";

    /// <summary>True for an organisation.</summary>
    public bool IsOrganisation => Given.Length == 0;

    /// <summary>The contributors of a source, in the order in which it names them.</summary>
    public static IReadOnlyList<Contributor> Of(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. source.Authors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Read)];
    }

    /// <summary>Initials with a space between them: "Anna Maria" and "A.M." are both "A. M."</summary>
    internal string Initials() => string.Join(' ', Given.Replace(".", ". ", StringComparison.Ordinal)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.EndsWith('.') ? name
            : string.Join('-', name.Split('-').Where(part => part.Length > 0).Select(part => part[0] + "."))));

    private static Contributor Read(string text)
    {
        var isEditor = text.EndsWith(Editor, StringComparison.Ordinal);
        var name = isEditor ? text[..^Editor.Length] : text;
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? new(name, "", isEditor) : new(name[..comma].Trim(), name[(comma + 1)..].Trim(), isEditor);
    }
}
