namespace Dashboard.Web.Links;

/// <summary>The figure whose receipt an address opens: parameter <c>figure</c>.</summary>
internal static class ChosenFigure
{
    private const string Name = "figure";

    /// <summary>The figure that the address names, or null; one that is not among those of the page is reported.</summary>
    internal static FigureRow? Read(AddressReader reader, IEnumerable<FigureRow> figures)
    {
        if (reader.Text(Name) is not { } id) return null;
        var found = figures.FirstOrDefault(f => f.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (found is null) reader.Report(Name, id, "the id of a figure of this page");
        return found;
    }

    /// <summary>The address that opens the receipt of a figure on a page.</summary>
    /// <param name="page">The page, without an open receipt.</param>
    /// <param name="id">Id of the figure; empty for a gap, which has no receipt.</param>
    internal static string On(string page, string id) => Addresses.With(page, (Name, id));
}
