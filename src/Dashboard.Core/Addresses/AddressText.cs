namespace Dashboard.Core.Addresses;

/// <summary>Prints query strings.</summary>
public static class AddressText
{
    /// <summary>Joins parameters that are not empty, with a question mark; commas stay readable.</summary>
    public static string Of(params (string Name, string Value)[] parameters)
    {
        var parts = parameters.Where(p => p.Value.Length > 0)
            .Select(p => p.Name + "=" + Uri.EscapeDataString(p.Value).Replace("%2C", ",", StringComparison.Ordinal));
        var text = string.Join('&', parts);
        return text.Length == 0 ? "" : "?" + text;
    }

    /// <summary>The parameters of a query string that <see cref="Of"/> has printed.</summary>
    public static IEnumerable<(string Name, string Value)> Parts(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2))
            .Select(pair => (pair[0], Uri.UnescapeDataString(pair[1])));
    }
}
