namespace Dashboard.Core.Comparison;

/// <summary>A printed form that stands once in its document.</summary>
/// <param name="Cell">Where the record holds it.</param>
/// <param name="Locator">The row's page or section.</param>
/// <param name="Part">Number of the page, or position of the section.</param>
/// <param name="Position">Where it stands in the text.</param>
internal sealed record LocatedForm(Cell Cell, string Locator, int Part, int Position);

/// <summary>
/// Checks pages and sections where a text does not mark them: the forms of one document must stand in it in the order of
/// their pages or sections.
/// </summary>
internal static class TextOrder
{
    /// <summary>
    /// The forms that are out of order, each with the forms in order before and after it: those that are left when as many
    /// as possible are in order.
    /// </summary>
    internal static IEnumerable<(LocatedForm Form, LocatedForm? Before, LocatedForm? After)> Misplaced(
        IEnumerable<LocatedForm> forms)
    {
        var text = forms.OrderBy(f => f.Position).ThenBy(f => f.Part).ToList();
        var inOrder = LongestInOrder(text);
        foreach (var form in text.Where(f => !inOrder.Contains(f)))
            yield return (form, inOrder.LastOrDefault(f => f.Position <= form.Position),
                inOrder.FirstOrDefault(f => f.Position > form.Position));
    }

    private static List<LocatedForm> LongestInOrder(List<LocatedForm> text)
    {
        var lengths = new int[text.Count];
        var previous = new int[text.Count];
        for (var i = 0; i < text.Count; i++)
        {
            (lengths[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
                if (text[j].Part <= text[i].Part && lengths[j] + 1 > lengths[i]) (lengths[i], previous[i]) = (lengths[j] + 1, j);
        }
        var chain = new List<LocatedForm>();
        for (var i = Array.IndexOf(lengths, lengths.DefaultIfEmpty().Max()); i >= 0; i = previous[i]) chain.Add(text[i]);
        chain.Reverse();
        return chain;
    }
}
