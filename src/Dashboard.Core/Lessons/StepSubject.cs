using Dashboard.Core.Addresses;
using Dashboard.Core.Claims;
using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Lessons;

/// <summary>What a step of a lesson shows.</summary>
public enum SubjectKind
{
    /// <summary>A chart: <c>/charts/{slug}</c> and what is chosen in it.</summary>
    Chart,

    /// <summary>The map: <c>/map</c> and what is chosen on it.</summary>
    Map,

    /// <summary>A part of the timeline: <c>/timeline</c> and what is chosen on it.</summary>
    Timeline,

    /// <summary>One figure: <c>/figures/{id}</c>.</summary>
    Figure,

    /// <summary>A claim with its arithmetic: <c>/disagreements#claim-{id}</c>.</summary>
    Claim,

    /// <summary>Values of one thing that do not agree: <c>/disagreements#dispute-{id}</c>.</summary>
    Disagreement,
}

/// <summary>The address of what a step shows, taken apart.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Name">Slug or id; empty for the map and the timeline.</param>
/// <param name="Query">Its query string, or empty.</param>
public sealed record StepSubject(SubjectKind Kind, string Name, string Query)
{
    /// <summary>How many events of the timeline a screen holds with their words.</summary>
    private const int MostEvents = 6;

    private static readonly (SubjectKind Kind, string Start)[] Named =
    [
        (SubjectKind.Chart, "/charts/"), (SubjectKind.Figure, "/figures/"), (SubjectKind.Claim, "/disagreements#claim-"),
        (SubjectKind.Disagreement, "/disagreements#dispute-"),
    ];

    /// <summary>Takes an address apart; null where no step can show it.</summary>
    public static StepSubject? Of(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (address, "") : (address[..mark], address[mark..]);
        foreach (var (kind, start) in Named)
            if (path.StartsWith(start, StringComparison.Ordinal) && path.Length > start.Length)
                return new(kind, path[start.Length..], query);
        return path switch
        {
            "/map" => new(SubjectKind.Map, "", query),
            "/timeline" => new(SubjectKind.Timeline, "", query),
            _ => null,
        };
    }

    /// <summary>What is wrong with it in a record, or null.</summary>
    internal string? FaultIn(DocumentedRecord record) => Kind switch
    {
        SubjectKind.Chart => record.Indicators.Any(i => i.Id == Name && i.Chart == Name) ? OfChart(record)
            : $"there is no chart \"{Name}\"",
        SubjectKind.Map => OfMap(record),
        SubjectKind.Timeline => OfTimeline(record),
        SubjectKind.Figure => record.Observations.Any(o => o.Id == Name) ? OfNothing() : $"there is no figure \"{Name}\"",
        SubjectKind.Disagreement => Rivals(record) is not null ? OfNothing() : $"there is no disagreement \"{Name}\"",
        _ => record.Claims.Any(c => c.Id == Name) ? OfNothing() : $"there is no claim \"{Name}\"",
    };

    /// <summary>The indicators of the chart that it shows, or that its figure is drawn in.</summary>
    internal IEnumerable<Indicator> Indicators(DocumentedRecord record) => Kind switch
    {
        SubjectKind.Chart => record.Indicators.Where(i => i.Chart == Name),
        SubjectKind.Figure => record.Observations.Where(o => o.Id == Name).SelectMany(
            o => record.Indicators.Where(i => i.Id == o.IndicatorId)),
        _ => [],
    };

    /// <summary>The figures that it shows, before anything is chosen.</summary>
    internal IEnumerable<Observation> Figures(DocumentedRecord record)
    {
        if (Kind == SubjectKind.Claim)
        {
            var inputs = record.Claims.Where(c => c.Id == Name)
                .SelectMany(c => ClaimInput.Split(c.Inputs).Concat(ClaimInput.Split(c.OtherInputs))).ToHashSet();
            return record.Observations.Where(o => inputs.Contains(o.Id));
        }
        if (Kind == SubjectKind.Disagreement)
        {
            var rivals = Rivals(record)?.Claims.Select(c => c.Id).ToHashSet() ?? [];
            return record.Observations.Where(o => rivals.Contains(o.Id));
        }
        if (Kind == SubjectKind.Map) return record.Observations.Where(o => IsOfMap(record, o));
        var shown = Indicators(record).Select(i => i.Id).ToHashSet();
        return record.Observations.Where(o => shown.Contains(o.IndicatorId));
    }

    /// <summary>The values that it shows beside each other, or null.</summary>
    internal Disagreement? Rivals(DocumentedRecord record) => Kind != SubjectKind.Disagreement ? null
        : Disagreements.Of(FigureRow.Of(record)).FirstOrDefault(d => !d.Agrees && d.Id == Name);

    /// <summary>The events of the part of the timeline that it shows.</summary>
    internal IEnumerable<Event> Events(DocumentedRecord record) =>
        Kind == SubjectKind.Timeline ? Events(new AddressReader(Query), record).Select(record.Events) : [];

    private static TimelineQuery Events(AddressReader reader, DocumentedRecord record) =>
        TimelineQuery.Read(reader, [.. record.Events]);

    private static bool IsOfMap(DocumentedRecord record, Observation figure) =>
        record.Indicators.Any(i => i.Id == figure.IndicatorId && i.Chart == "map");

    private string? OfChart(DocumentedRecord record)
    {
        var figures = Figures(record).ToList();
        var countries = figures.Select(o => o.Iso3).Distinct().ToList();
        var sources = figures.Select(o => o.SourceId).Distinct().ToList();
        var reader = new AddressReader(Query);
        var query = ChartQuery.Read(reader, new ChartChoices(countries, sources, Enum.GetValues<AxisScale>(),
            [.. countries, .. sources, .. Indicators(record).Select(i => i.Id)], Panels: true));
        return Fault(reader, query.Projector || query.View != PageView.Chart || query.Theme is not null);
    }

    private string? OfMap(DocumentedRecord record)
    {
        var places = record.Places;
        var reader = new AddressReader(Query);
        var query = MapQuery.Read(reader, new MapChoices(
            [.. places.Select(p => Codes.Of(p.Kind)).Distinct()], [.. places.Select(p => p.Iso3).Distinct()],
            [.. places.Select(p => p.RegionAsListed).Distinct()], [.. places.Select(p => p.OrganisationId).Distinct()],
            [.. places.Select(p => p.SourceId).Distinct()]));
        return Fault(reader, query.Projector || query.Theme is not null);
    }

    private string? OfTimeline(DocumentedRecord record)
    {
        var reader = new AddressReader(Query);
        var query = Events(reader, record);
        var events = query.Select(record.Events).Count;
        return Fault(reader, query.Theme is not null)
            ?? (events is 0 or > MostEvents ? $"it has {events} events, and a screen holds 1 to {MostEvents}" : null);
    }

    private string? OfNothing() => Query.Length > 0 ? "nothing can be chosen in it" : null;

    private static string? Fault(AddressReader reader, bool isOfPage) => reader.Finish() switch
    {
        [var first, ..] => $"{first.Parameter} cannot be \"{first.Given}\"; allowed: {first.Allowed}",
        _ when isOfPage => "a lesson chooses no view, theme or projection",
        _ => null,
    };
}
