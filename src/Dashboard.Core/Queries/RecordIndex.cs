using Dashboard.Core.Claims;
using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Matching;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Queries;

/// <summary>The whole record with its parts linked: what pages across charts are made of. Never changes.</summary>
public sealed class RecordIndex
{
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, Entity> _entities;
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly Dictionary<string, FigureRow> _figures;
    private readonly ILookup<string, Section> _sections;

    internal RecordIndex(DocumentedRecord record)
    {
        DataVersion = record.DataVersion;
        _sources = record.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _entities = record.Entities.ToDictionary(e => e.Iso3, StringComparer.Ordinal);
        _indicators = record.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var organisations = record.Organisations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        Sources = record.Sources;
        Names = new OtherNames(record.Spellings);
        Entities = record.Entities;
        Indicators = [.. record.Indicators.OrderBy(i => i.Order)];
        Figures = FigureRow.Of(record);
        _figures = Figures.ToDictionary(f => f.Id, StringComparer.OrdinalIgnoreCase);
        Gaps = [.. record.Gaps.Select(g => FigureRow.Of(
            g, _indicators[g.IndicatorId], _entities[g.Iso3], _sources[g.SourceId], ""))];
        Places = [.. record.Places.OrderBy(p => p.Order).Select(p => new PlaceRow
        {
            Place = p,
            KindName = Words.Kind(p.Kind),
            Organisation = organisations[p.OrganisationId].Name,
            Founded = organisations[p.OrganisationId].Founded,
            Country = _entities[p.Iso3].Name,
            SourceShort = _sources[p.SourceId].ShortCitation,
        })];
        Events = [.. record.Events.OrderBy(e => e.Date, StringComparer.Ordinal).ThenBy(e => e.Order)];
        Frameworks = [.. record.Frameworks.OrderBy(f => f.Order)];
        Classifications = [.. record.Classifications.OrderBy(c => c.Order)];
        var observations = record.Observations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        var places = (IReadOnlyCollection<Place>)record.Places;
        Claims = [.. record.Claims.OrderBy(c => c.Order).Select(c => ClaimArithmetic.Check(c, observations, places, Events))];
        Verdicts = VerdictCount.Of(Claims);
        _sections = record.Sections.OrderBy(s => s.Order).ToLookup(s => s.SourceId, StringComparer.Ordinal);
        var rivals = Disputes.Disagreements.Of(Figures);
        Disagreements = [.. rivals.Where(d => !d.Agrees)];
        Agreements = [.. rivals.Where(d => d.Agrees)];
        CitedDatabases = CitedDatabase.Of(Figures);
    }

    /// <summary>SHA-256 of the record, 64 hexadecimal digits.</summary>
    public string DataVersion { get; }

    /// <summary>Documents, supplementary sources and cited works.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Countries, and the world.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The countries that have pages: the five states by name, then Russia.</summary>
    public IEnumerable<Entity> Countries => Entities.Where(e => e.Group is EntityGroup.CentralAsia or EntityGroup.Russia)
        .OrderBy(e => e.Group == EntityGroup.Russia).ThenBy(e => e.Name, StringComparer.CurrentCulture);

    /// <summary>Other spellings of names.</summary>
    public OtherNames Names { get; }

    /// <summary>Quantities, in order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Figures, in the order of the record.</summary>
    public IReadOnlyList<FigureRow> Figures { get; }

    /// <summary>Documented absences.</summary>
    public IReadOnlyList<FigureRow> Gaps { get; }

    /// <summary>Places, in the order of the record.</summary>
    public IReadOnlyList<PlaceRow> Places { get; }

    /// <summary>Events by date.</summary>
    public IReadOnlyList<Event> Events { get; }

    /// <summary>Schemes of classification, in order.</summary>
    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>Classifications, in the order of the record.</summary>
    public IReadOnlyList<Classification> Classifications { get; }

    /// <summary>Claims with their arithmetic carried out.</summary>
    public IReadOnlyList<CheckedClaim> Claims { get; }

    /// <summary>How the claims divide: every verdict with its number of claims.</summary>
    public IReadOnlyList<VerdictCount> Verdicts { get; }

    /// <summary>Quantities for which documents, or parts of one document, print different values.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>Quantities for which more than one claim is printed, all of them with the same value.</summary>
    public IReadOnlyList<Disagreement> Agreements { get; }

    /// <summary>Figures of the documents beside the databases that they cite.</summary>
    public IReadOnlyList<CitedDatabase> CitedDatabases { get; }

    /// <summary>The supplementary sources that hold the data of a cited work.</summary>
    public IEnumerable<Source> HeldFor(string citedId) => Sources.Where(s => Record.Source.Works(s.StandsFor).Contains(citedId));

    /// <summary>The five documents.</summary>
    public IEnumerable<Source> Documents => Sources.Where(s => s.Kind == SourceKind.Document);

    /// <summary>A figure by its id, whose case does not matter, or null.</summary>
    public FigureRow? Figure(string id) => _figures.GetValueOrDefault(id);

    /// <summary>A source, or null.</summary>
    public Source? Source(string id) => _sources.GetValueOrDefault(id);

    /// <summary>The short citation of a source; empty when there is none.</summary>
    public string Short(string sourceId) => _sources.GetValueOrDefault(sourceId)?.ShortCitation ?? "";

    /// <summary>A country, or null.</summary>
    public Entity? Entity(string iso3) => _entities.GetValueOrDefault(iso3);

    /// <summary>A country that has a page, by its code or by its name in any spelling, or null.</summary>
    public Entity? Country(string codeOrName) => Countries.FirstOrDefault(e =>
        e.Iso3.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || Names.AreOne(e.Name, codeOrName));

    /// <summary>An indicator, or null.</summary>
    public Indicator? Indicator(string id) => _indicators.GetValueOrDefault(id);

    /// <summary>Where a locator stands in its source: the page, or the position of the section; then what follows it.</summary>
    public (int Position, string Detail) Position(string sourceId, string locator)
    {
        ArgumentNullException.ThrowIfNull(locator);
        var digits = new string([.. locator.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        if (locator.StartsWith('p') && locator.Contains('.', StringComparison.Ordinal) && digits.Length is > 0 and < 6)
            return (int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), locator);
        var section = _sections[sourceId].Where(s => locator.StartsWith(s.Title, StringComparison.Ordinal))
            .MaxBy(s => s.Title.Length);
        return (section?.Order ?? int.MaxValue, locator);
    }
}
