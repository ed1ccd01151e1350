namespace Dashboard.Core.Addresses;

/// <summary>A part of an address that was not understood.</summary>
/// <param name="Parameter">Name of the query parameter.</param>
/// <param name="Given">What was given, shortened to 60 characters.</param>
/// <param name="Allowed">What is allowed, in words.</param>
public sealed record AddressProblem(string Parameter, string Given, string Allowed)
{
    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Parameter}: \"{Given}\" was not understood; allowed: {Allowed}.";
}
