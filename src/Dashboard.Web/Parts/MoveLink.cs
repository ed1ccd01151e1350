namespace Dashboard.Web.Parts;

/// <summary>A link to another part of a map or a timeline.</summary>
/// <param name="Name">What the script of the page calls it: up, down, left, right, in, out, whole.</param>
/// <param name="Icon">Its sign.</param>
/// <param name="Label">What it does, in words.</param>
/// <param name="Href">The page of that part.</param>
public sealed record MoveLink(string Name, string Icon, string Label, string Href);
