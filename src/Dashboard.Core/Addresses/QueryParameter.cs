namespace Dashboard.Core.Addresses;

/// <summary>One parameter of an address: how it is read, printed and explained.</summary>
/// <typeparam name="TQuery">What the address asks for; a value that does not change.</typeparam>
/// <typeparam name="TChoices">What may be asked for.</typeparam>
/// <param name="Name">Its name in an address.</param>
/// <param name="Read">The query with what an address says of it; what is not understood is reported, and changes nothing.</param>
/// <param name="Print">Its value in an address; empty where an address without it asks for the same.</param>
/// <param name="Allowed">What is allowed, in the words of an <see cref="AddressProblem"/>.</param>
public sealed record QueryParameter<TQuery, TChoices>(
    string Name, Func<TQuery, AddressReader, TChoices, TQuery> Read, Func<TQuery, string> Print, Func<TChoices, string> Allowed);
