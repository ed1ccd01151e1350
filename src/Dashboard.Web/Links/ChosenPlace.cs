namespace Dashboard.Web.Links;

/// <summary>The place whose receipt an address opens: parameter <c>place</c>.</summary>
internal static class ChosenPlace
{
    private const string Name = "place";

    /// <summary>The place that the address names, or null; one that is not in the list is reported.</summary>
    internal static PlaceRow? Read(AddressReader reader, IReadOnlyList<PlaceRow> places)
    {
        if (reader.Text(Name) is not { } id) return null;
        var found = places.FirstOrDefault(p => p.Place.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (found is null) reader.Report(Name, id, "the id of a place of this list");
        return found;
    }

    /// <summary>The address that opens the receipt of a place.</summary>
    /// <param name="page">The page, without an open receipt.</param>
    /// <param name="id">Id of the place.</param>
    internal static string On(string page, string id) => Addresses.With(page, (Name, id));
}
