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
}
