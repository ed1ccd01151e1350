using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Addresses;

/// <summary>
/// The parameters of one kind of address, in the order in which they are read and printed. Each is described once; how an
/// address is read and printed, and so which addresses are equal, follows.
/// </summary>
/// <typeparam name="TQuery">What the address asks for; a value that does not change.</typeparam>
/// <typeparam name="TChoices">What may be asked for.</typeparam>
public sealed class QueryParameters<TQuery, TChoices>
{
    private readonly List<QueryParameter<TQuery, TChoices>> _all = [];

    /// <summary>Every parameter.</summary>
    public IReadOnlyList<QueryParameter<TQuery, TChoices>> All => _all;

    /// <summary>Reads an address; parameters that it does not name stay as they are.</summary>
    /// <param name="query">What an address without parameters asks for.</param>
    /// <param name="reader">The address; receives what is not understood.</param>
    /// <param name="choices">What may be asked for.</param>
    public TQuery Read(TQuery query, AddressReader reader, TChoices choices)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return _all.Aggregate(query, (q, parameter) => parameter.Read(q, reader, choices));
    }

    /// <summary>The query string with its question mark, or empty; reading it gives an equal query.</summary>
    public string Print(TQuery query) => AddressText.Of([.. Values(query)]);

    /// <summary>Names and values; an empty value is left out of the address.</summary>
    public IReadOnlyList<(string Name, string Value)> Values(TQuery query) => [.. _all.Select(p => (p.Name, p.Print(query)))];

    /// <summary>A parameter of a kind of its own.</summary>
    internal QueryParameters<TQuery, TChoices> Add(
        string name, Func<TQuery, AddressReader, TChoices, TQuery> read, Func<TQuery, string> print,
        Func<TChoices, string> allowed)
    {
        _all.Add(new QueryParameter<TQuery, TChoices>(name, read, print, allowed));
        return this;
    }

    /// <summary>A parameter that has no effect, with the only value that it may have.</summary>
    internal QueryParameters<TQuery, TChoices> Ignored(string name, string allowed) =>
        Add(name, (q, reader, _) => { reader.Only(name, allowed); return q; }, _ => "", _ => allowed);

    /// <summary>Several of the items, sorted; none for all. Allowed are the items, unless words say it better.</summary>
    internal QueryParameters<TQuery, TChoices> List(
        string name, Func<TQuery, IReadOnlyList<string>> get, Func<TQuery, IReadOnlyList<string>, TQuery> set,
        Func<TChoices, IReadOnlyCollection<string>> items, string? inWords = null)
    {
        return Add(
            name, (q, reader, c) => set(q, reader.List(name, items(c), Allowed(c))), q => string.Join(',', get(q)), Allowed);

        string Allowed(TChoices choices) => inWords ?? string.Join(", ", items(choices));
    }

    /// <summary>One of the given items, or null.</summary>
    internal QueryParameters<TQuery, TChoices> Item(
        string name, Func<TQuery, string?> get, Func<TQuery, string?, TQuery> set,
        Func<TChoices, IReadOnlyCollection<string>> items, string withoutItems)
    {
        return Add(name, (q, reader, c) => set(q, reader.Item(name, items(c), Allowed(c))), q => get(q) ?? "", Allowed);

        string Allowed(TChoices choices) => items(choices) is { Count: > 0 } some ? string.Join(", ", some) : withoutItems;
    }

    /// <summary>A code of a code list, or null; of those permitted where not all are.</summary>
    internal QueryParameters<TQuery, TChoices> Code<T>(
        string name, Func<TQuery, T?> get, Func<TQuery, T?, TQuery> set,
        Func<TChoices, IReadOnlyCollection<T>>? permitted = null) where T : struct, Enum
    {
        return Add(
            name, (q, reader, c) => set(q, reader.Code(name, Permitted(c))),
            q => get(q) is { } value ? Codes.Of(value) : "", c => AddressReader.AllowedCodes(Permitted(c)));

        IReadOnlyCollection<T> Permitted(TChoices choices) => permitted?.Invoke(choices) ?? Enum.GetValues<T>();
    }

    /// <summary>A code of a code list, or the given one.</summary>
    internal QueryParameters<TQuery, TChoices> CodeOr<T>(
        string name, T otherwise, Func<TQuery, T> get, Func<TQuery, T, TQuery> set) where T : struct, Enum => Code<T>(
        name, q => get(q) is var value && value.Equals(otherwise) ? null : value, (q, value) => set(q, value ?? otherwise));

    /// <summary>A year, or null; not before another one where that is given.</summary>
    internal QueryParameters<TQuery, TChoices> Year(
        string name, Func<TQuery, int?> get, Func<TQuery, int?, TQuery> set,
        (string Name, Func<TQuery, int?> Get)? notBefore = null)
    {
        return Add(
            name, Read, q => Printed(get(q)), _ => AddressReader.AllowedNumbers(ChartQuery.FirstYear, ChartQuery.LastYear));

        TQuery Read(TQuery query, AddressReader reader, TChoices choices)
        {
            var year = reader.Number(name, ChartQuery.FirstYear, ChartQuery.LastYear);
            if (notBefore is not var (other, from) || !(year < from(query))) return set(query, year);
            reader.Report(name, Printed(year), "a year not before " + other);
            return set(query, null);
        }

        static string Printed(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary><c>on</c> or <c>off</c>; where it is not permitted, only <c>off</c>.</summary>
    internal QueryParameters<TQuery, TChoices> Switch(
        string name, bool otherwise, Func<TQuery, bool> get, Func<TQuery, bool, TQuery> set) => Add(
            name, (query, reader, _) => set(query, reader.Switch(name, otherwise)),
            q => get(q) == otherwise ? "" : get(q) ? "on" : "off", _ => AddressReader.AllowedSwitch);

    /// <summary>The same where an address that says nothing leaves the choice to what is shown.</summary>
    internal QueryParameters<TQuery, TChoices> Switch(
        string name, Func<TQuery, bool?> get, Func<TQuery, bool?, TQuery> set, Func<TChoices, bool> permitted)
    {
        return Add(
            name, Read, q => get(q) switch { null => "", true => "on", false => "off" },
            c => permitted(c) ? AddressReader.AllowedSwitch : "off");

        TQuery Read(TQuery query, AddressReader reader, TChoices choices)
        {
            if (permitted(choices)) return set(query, reader.Switch(name));
            reader.Only(name, "off");
            return set(query, null);
        }
    }
}
