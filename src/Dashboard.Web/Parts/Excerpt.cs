namespace Dashboard.Web.Parts;

/// <summary>The beginning of a text, for previews that have little room.</summary>
public static class Excerpt
{
    /// <summary>The text if it fits, else whole words of it and an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">Most characters of the answer.</param>
    public static string Of(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= longest) return text;
        var end = text.LastIndexOf(' ', longest - 1);
        return text[..(end > 0 ? end : longest - 1)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
