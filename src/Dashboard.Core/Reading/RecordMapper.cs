using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Reading;

/// <summary>Turns checked rows of text into the types of the record.</summary>
internal static class RecordMapper
{
    /// <summary>Maps the rows that are sound each by itself; tables that are not there are empty.</summary>
    internal static RecordDraft Map(IReadOnlyDictionary<string, Table> tables, List<RecordProblem> problems)
    {
        return new RecordDraft
        {
            Sources = Rows(RecordTables.Sources, Source),
            Entities = Rows(RecordTables.Entities, Entity),
            Indicators = Rows(RecordTables.Indicators, Indicator),
            Observations = Rows(RecordTables.Observations, Observation),
            Gaps = Rows(RecordTables.Gaps, Gap),
            Organisations = Rows(RecordTables.Organisations, Organisation),
            Places = Rows(RecordTables.Places, Place),
            Events = Rows(RecordTables.Events, Event),
            Frameworks = Rows(RecordTables.Frameworks, Framework),
            Classifications = Rows(RecordTables.Classifications, Classification),
            Claims = Rows(RecordTables.Claims, Claim),
            Sections = Rows(RecordTables.Sections, Section),
            Spellings = Rows(RecordTables.Spellings, Spelling),
            Changes = Rows(RecordTables.Changes, Change),
            Paths = tables.ToDictionary(t => t.Key, t => t.Value.Schema.Path),
            FaultyFiles = problems.Select(p => p.File).ToHashSet(StringComparer.Ordinal),
        };

        List<Placed<T>> Rows<T>(string name, Func<RowValues, T> map)
        {
            var mapped = new List<Placed<T>>();
            if (!tables.TryGetValue(name, out var table)) return mapped;
            foreach (var row in table.Rows)
            {
                var values = new RowValues(table.Schema.Path, row, problems);
                var item = map(values);
                if (values.IsSound) mapped.Add(new Placed<T>(row.Number, item));
            }
            return mapped;
        }
    }

    private static Source Source(RowValues row) => new()
    {
        Id = row.Text("id"),
        Kind = row.Code<SourceKind>("kind"),
        Type = row.Code<SourceType>("type"),
        ShortCitation = row.Text("short_citation"),
        Authors = row.Optional("authors"),
        Date = row.Optional("date"),
        Title = row.Text("title"),
        Container = row.Optional("container"),
        Volume = row.Optional("volume"),
        Issue = row.Optional("issue"),
        Pages = row.Optional("pages"),
        Publisher = row.Optional("publisher"),
        PublisherPlace = row.Optional("place"),
        Url = row.Optional("url"),
        Doi = row.Optional("doi"),
        Accessed = row.Optional("accessed"),
        Language = row.Text("language"),
        PageBasis = row.Code<PageBasis>("page_basis"),
        Licence = row.Text("licence"),
        StandsFor = row.Later("stands_for"),
        Note = row.Optional("note"),
    };

    private static Entity Entity(RowValues row) => new()
    {
        Iso3 = row.Text("iso3"),
        Name = row.Text("name"),
        Group = row.Code<EntityGroup>("group"),
    };

    private static Indicator Indicator(RowValues row) => new()
    {
        Id = row.Text("id"),
        Chart = row.Text("chart"),
        Order = row.Integer("order"),
        Topic = row.Code<Topic>("topic"),
        ChartKind = row.Code<ChartKind>("chart_kind"),
        Title = row.Text("title"),
        ShortTitle = row.Text("short_title"),
        Subtitle = row.Optional("subtitle"),
        Unit = row.Text("unit"),
        Quantity = row.Optional("quantity"),
        DefaultFrom = row.OptionalInteger("default_from"),
        PartOf = row.Optional("part_of"),
        Description = row.Text("description"),
    };

    private static Observation Observation(RowValues row) => new()
    {
        Id = row.Text("id"),
        Order = row.Number - 1,
        IndicatorId = row.Text("indicator"),
        Iso3 = row.Text("iso3"),
        Period = row.Text("period"),
        PeriodStart = row.Integer("period_start"),
        PeriodEnd = row.OptionalInteger("period_end"),
        Value = row.OptionalReal("value"),
        Low = row.OptionalReal("low"),
        High = row.OptionalReal("high"),
        Status = row.Code<ObservationStatus>("status"),
        Bound = row.Code<Bound>("bound"),
        Basis = row.Code<Basis>("basis"),
        SourceId = row.Text("source"),
        Locator = row.Text("locator"),
        CitedId = row.Optional("cited_id"),
        CitedSource = row.Optional("cited_source"),
        PrintedAs = row.Text("printed_as"),
        Note = row.Optional("note"),
    };

    private static Gap Gap(RowValues row) => new()
    {
        Id = row.Number - 1,
        IndicatorId = row.Text("indicator"),
        Iso3 = row.Text("iso3"),
        PeriodStart = row.Integer("period_start"),
        PeriodEnd = row.Integer("period_end"),
        Reason = row.Code<GapReason>("reason"),
        SourceId = row.Text("source"),
        Locator = row.Text("locator"),
        Note = row.Text("note"),
    };

    private static Organisation Organisation(RowValues row) => new()
    {
        Id = row.Text("id"),
        Name = row.Text("name"),
        NameLocal = row.Optional("name_local"),
        Founded = row.OptionalInteger("founded"),
        Note = row.Optional("note"),
    };

    private static Place Place(RowValues row) => new()
    {
        Id = row.Text("id"),
        Order = row.Number - 1,
        Name = row.Text("name"),
        NameAsListed = row.Text("name_as_listed"),
        Kind = row.Code<PlaceKind>("kind"),
        OrganisationId = row.Text("organisation"),
        City = row.Text("city"),
        CityAsListed = row.Text("city_as_listed"),
        CountryAsListed = row.Text("country_as_listed"),
        Iso3 = row.Text("iso3"),
        RegionAsListed = row.Optional("region_as_listed"),
        Lat = row.Real("lat"),
        Lon = row.Real("lon"),
        Precision = row.Code<Precision>("precision"),
        Opened = row.OptionalInteger("opened"),
        Closed = row.OptionalInteger("closed"),
        SourceId = row.Text("source"),
        Locator = row.Text("locator"),
        Note = row.Optional("note"),
    };

    private static Event Event(RowValues row) => new()
    {
        Id = row.Text("id"),
        Order = row.Number - 1,
        Date = row.Text("date"),
        Precision = row.Code<DatePrecision>("precision"),
        DateEnd = row.Optional("date_end"),
        Title = row.Text("title"),
        ShortTitle = row.Optional("short_title"),
        Category = row.Code<EventCategory>("category"),
        Countries = row.Text("countries"),
        SourceId = row.Text("source"),
        Locator = row.Text("locator"),
        PrintedAs = row.Text("printed_as"),
        CitedId = row.Optional("cited_id"),
        Note = row.Optional("note"),
    };

    private static Framework Framework(RowValues row) => new()
    {
        Id = row.Text("id"),
        Order = row.Integer("order"),
        Title = row.Text("title"),
        Description = row.Text("description"),
    };

    private static Classification Classification(RowValues row) => new()
    {
        Id = row.Text("id"),
        Order = row.Number - 1,
        FrameworkId = row.Text("framework"),
        Class = row.Text("class"),
        Item = row.Text("item"),
        Iso3 = row.Optional("iso3"),
        Topic = row.Code<PowerTopic>("topic"),
        SaidBy = row.Text("said_by"),
        SourceId = row.Text("source"),
        Locator = row.Text("locator"),
        PrintedAs = row.Text("printed_as"),
        Note = row.Optional("note"),
    };

    private static Claim Claim(RowValues row) => new()
    {
        Id = row.Text("id"),
        Order = row.Number - 1,
        Topic = row.Code<Topic>("topic"),
        Statement = row.Text("statement"),
        Iso3 = row.Text("iso3"),
        SourceId = row.Text("source"),
        Locator = row.Text("locator"),
        PrintedAs = row.Text("printed_as"),
        Operation = row.Code<Operation>("operation"),
        Inputs = row.Optional("inputs"),
        Relation = row.Code<Relation>("relation"),
        Stated = row.OptionalReal("stated"),
        Tolerance = row.OptionalReal("tolerance") ?? 0,
        OtherInputs = row.Optional("other_inputs"),
        Note = row.Text("note"),
    };

    private static Section Section(RowValues row) => new()
    {
        Id = row.Text("id"),
        SourceId = row.Text("source"),
        Order = row.Integer("order"),
        Title = row.Text("title"),
    };

    private static Spelling Spelling(RowValues row) => new()
    {
        Id = row.Text("id"),
        Name = row.Text("name"),
        Variant = row.Text("variant"),
    };

    private static Change Change(RowValues row) => new()
    {
        Id = row.Number - 1,
        Version = row.Text("version"),
        Date = row.Text("date"),
        Chart = row.Optional("chart"),
        Item = row.Optional("item"),
        Subject = row.Optional("subject"),
        Kind = row.Code<ChangeKind>("change"),
        Before = row.Optional("before"),
        After = row.Optional("after"),
        Note = row.Optional("note"),
    };
}
