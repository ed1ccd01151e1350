namespace Dashboard.Core.Record;

/// <summary>Where a value comes from.</summary>
public enum Basis
{
    /// <summary>Printed by one of the five documents.</summary>
    Document,

    /// <summary>Computed from printed values; the note gives the arithmetic.</summary>
    Derived,

    /// <summary>Taken from another source to stand beside the documents; drawn apart.</summary>
    Supplementary,

    /// <summary>Computed from values of such a source; the note gives the arithmetic.</summary>
    SupplementaryDerived,
}

/// <summary>Observation status, after the SDMX code list where one of its codes fits.</summary>
public enum ObservationStatus
{
    /// <summary>A normal observation.</summary>
    Normal,

    /// <summary>Announced or budgeted, not yet measured.</summary>
    Planned,

    /// <summary>Estimated by whoever states it.</summary>
    Estimate,

    /// <summary>Stated before the period was complete or final.</summary>
    Provisional,

    /// <summary>No number exists: the row stands for a gap, or for what is printed in words only.</summary>
    NotAvailable,
}

/// <summary>What the printed figure says about the true one.</summary>
public enum Bound
{
    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary>Printed as "about" or rounded in words.</summary>
    About,

    /// <summary>Printed as a minimum.</summary>
    AtLeast,

    /// <summary>Printed as a maximum.</summary>
    AtMost,
}

/// <summary>Why there is no value.</summary>
public enum GapReason
{
    /// <summary>The document speaks of the matter and prints no figure.</summary>
    NotPrinted,

    /// <summary>The figures were in a chart of which only the caption has survived.</summary>
    ChartLost,

    /// <summary>Nobody counted.</summary>
    NotCollected,

    /// <summary>The question does not arise for this country or period.</summary>
    NotApplicable,
}

/// <summary>Which kind of influence an indicator is about.</summary>
public enum Topic
{
    /// <summary>Attraction: language, education, culture, compatriots.</summary>
    SoftPower,

    /// <summary>Force and money for force.</summary>
    HardPower,
}

/// <summary>How an indicator is drawn. There is one spec builder for each kind.</summary>
public enum ChartKind
{
    /// <summary>Values over time; neighbouring years are joined.</summary>
    Line,

    /// <summary>Values over time; nothing is joined, means over several years are bars.</summary>
    Dots,

    /// <summary>Two periods, one line for each country.</summary>
    Slope,

    /// <summary>Quantities or countries of one unit at one period, compared by the length of bars.</summary>
    Bars,

    /// <summary>Single figures: cards of their own, or beside a chart or the map.</summary>
    Fact,
}

/// <summary>What a source is to the record.</summary>
public enum SourceKind
{
    /// <summary>One of the five documents.</summary>
    Document,

    /// <summary>A source that stands beside the documents.</summary>
    Supplementary,

    /// <summary>A work that the documents cite for a figure or an event.</summary>
    Cited,
}

/// <summary>How the pages of a source are known.</summary>
public enum PageBasis
{
    /// <summary>The text prints its page numbers.</summary>
    Printed,

    /// <summary>Page numbers were inferred from footnotes and the contents list.</summary>
    Inferred,

    /// <summary>There are no pages; locators name sections.</summary>
    None,
}

/// <summary>What stands at a place.</summary>
public enum PlaceKind
{
    /// <summary>A Russian centre of science and culture.</summary>
    ScienceCultureCentre,

    /// <summary>A representative within an embassy.</summary>
    EmbassyRepresentative,

    /// <summary>A deputy representative within a consulate general.</summary>
    ConsulateDeputyRepresentative,

    /// <summary>A department of a centre in another town.</summary>
    CentreDepartment,

    /// <summary>A centre of the Russkiy Mir Foundation.</summary>
    RusskiyMirCentre,

    /// <summary>A branch of a Russian university.</summary>
    UniversityBranch,

    /// <summary>A university founded jointly with Russia.</summary>
    JointUniversity,

    /// <summary>A military base, test site or similar object.</summary>
    MilitaryObject,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>How well the coordinates of a place are known.</summary>
public enum Precision
{
    /// <summary>The building or object itself.</summary>
    Exact,

    /// <summary>The centre of its town.</summary>
    Town,

    /// <summary>A point in its area.</summary>
    Approximate,
}

/// <summary>Groups of countries that the product tells apart.</summary>
public enum EntityGroup
{
    /// <summary>Russia.</summary>
    Russia,

    /// <summary>The five states of Central Asia.</summary>
    CentralAsia,

    /// <summary>Any other country.</summary>
    Other,

    /// <summary>The world as a whole.</summary>
    World,

    /// <summary>Several countries together, which its name lists or sums up.</summary>
    Several,
}
