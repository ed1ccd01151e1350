using System.Text.RegularExpressions;

namespace Dashboard.Core.Tables;

/// <summary>A table as the data package declares it.</summary>
internal sealed record TableSchema(string Name, string Path, IReadOnlyList<FieldSchema> Fields, IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<ForeignKey> ForeignKeys)
{
    internal FieldSchema? Field(string name) => Fields.FirstOrDefault(f => f.Name == name);
}

/// <summary>Columns that must hold values of columns of another table, or of the same one when it is named <c>""</c>.</summary>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> TableColumns);

/// <summary>A column with its type and constraints.</summary>
internal sealed record FieldSchema
{
    internal const string Text = "string", Integer = "integer", Number = "number";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private Regex? _regex;

    internal required string Name { get; init; }

    /// <summary><c>string</c>, <c>integer</c> or <c>number</c>.</summary>
    internal required string Type { get; init; }

    internal bool Required { get; init; }

    internal bool Unique { get; init; }

    internal IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>A regular expression for the whole value.</summary>
    internal string? Pattern { get; init; }

    internal double? Minimum { get; init; }

    internal double? Maximum { get; init; }

    /// <summary>
    /// False when the pattern is not a regular expression, or one with look-around or back-references: those are refused
    /// because all others take time in proportion to the value, on the slowest machine too.
    /// </summary>
    internal bool PatternIsSound()
    {
        if (Pattern is null || _regex is not null) return true;
        try
        {
            _ = new Regex(Pattern, Options);
            _regex = new Regex($@"\A(?:{Pattern})\z", Options);
            return true;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>True when the value fits the pattern, or when there is no sound one to fit.</summary>
    internal bool Fits(string value) => !PatternIsSound() || _regex is null || _regex.IsMatch(value);
}
