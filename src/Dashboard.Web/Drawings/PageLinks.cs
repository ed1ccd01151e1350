namespace Dashboard.Web.Drawings;

/// <summary>What the mark of a figure, a place or an event leads to in a page.</summary>
/// <param name="Id">Id of what it stands for, unique in the drawing.</param>
/// <param name="Href">Address that it leads to.</param>
/// <param name="Label">What it stands for in words, in lines: what and when, the value, the source.</param>
/// <param name="Before">What is missing between the mark before it and this one, or empty.</param>
/// <param name="After">What is missing after it where it is the last of its series, or empty.</param>
public sealed record MarkLink(string Id, string Href, string Label, string Before = "", string After = "")
{
    /// <summary>Ids of all that a mark holds where it stands for several; it opens in place, never beside the page.</summary>
    public string Holds { get; init; } = "";
}

/// <summary>Where the parts of a drawing lead in a page.</summary>
/// <param name="Mark">By the number of a mark; null for one that leads nowhere.</param>
/// <param name="Focus">By the key of a focus; an empty address leads nowhere.</param>
/// <param name="Entry">Number of the mark by which the keyboard enters the drawing; null for the first.</param>
/// <param name="Beside">True where links open beside the page.</param>
public sealed record PageLinks(Func<int, MarkLink?> Mark, Func<string, string> Focus, int? Entry = null, bool Beside = false)
{
    /// <summary>A drawing that only shows.</summary>
    public static PageLinks None { get; } = new(_ => null, _ => "");
}
