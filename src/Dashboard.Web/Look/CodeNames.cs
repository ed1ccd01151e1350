using Dashboard.Core.Claims;
using Dashboard.Core.Lessons;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Look;

/// <summary>Codes of the record in words of the interface.</summary>
internal static class CodeNames
{
    internal static string Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Planned => Strings.StatusPlanned,
        ObservationStatus.Estimate => Strings.StatusEstimate,
        ObservationStatus.Provisional => Strings.StatusProvisional,
        ObservationStatus.NotAvailable => Strings.StatusNotAvailable,
        _ => Strings.StatusNormal,
    };

    internal static string Of(Bound bound) => bound switch
    {
        Bound.About => Strings.BoundAbout,
        Bound.AtLeast => Strings.BoundAtLeast,
        Bound.AtMost => Strings.BoundAtMost,
        _ => Strings.BoundExact,
    };

    internal static string Of(Basis basis) => basis switch
    {
        Basis.Derived => Strings.BasisDerived,
        Basis.Supplementary => Strings.BasisSupplementary,
        Basis.SupplementaryDerived => Strings.BasisSupplementaryDerived,
        _ => Strings.BasisDocument,
    };

    internal static string Of(Precision precision) => precision switch
    {
        Precision.Exact => Strings.PrecisionExact,
        Precision.Town => Strings.PrecisionTown,
        _ => Strings.PrecisionApproximate,
    };

    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Holds => Strings.VerdictHolds,
        Verdict.DoesNotHold => Strings.VerdictDoesNotHold,
        Verdict.HoldsWithAnotherPeriod => Strings.VerdictOtherPeriod,
        _ => Strings.VerdictCannot,
    };

    /// <summary>What so many claims do: "1 holds", "2 hold".</summary>
    internal static string Of(Verdict verdict, int claims) => claims == 1 ? Of(verdict) : verdict switch
    {
        Verdict.Holds => Strings.VerdictHoldMany,
        Verdict.DoesNotHold => Strings.VerdictDoNotHoldMany,
        Verdict.HoldsWithAnotherPeriod => Strings.VerdictOtherPeriodMany,
        _ => Strings.VerdictCannotMany,
    };

    internal static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Dispute => Strings.OverviewFindingDispute,
        FindingKind.Claim => Strings.OverviewFindingClaim,
        _ => Strings.OverviewFindingCited,
    };

    internal static string Of(ChartListOrder order) => order switch
    {
        ChartListOrder.Title => Strings.ChartsByTitle,
        ChartListOrder.Figures => Strings.ChartsByFigures,
        ChartListOrder.Latest => Strings.ChartsByYear,
        _ => Strings.ChartsListed,
    };

    internal static string Of(EventCategory category) => category switch
    {
        EventCategory.Organisation => Strings.CategoryOrganisation,
        EventCategory.Treaty => Strings.CategoryTreaty,
        EventCategory.Military => Strings.CategoryMilitary,
        EventCategory.Education => Strings.CategoryEducation,
        EventCategory.Language => Strings.CategoryLanguage,
        EventCategory.CultureMedia => Strings.CategoryCultureMedia,
        EventCategory.Economy => Strings.CategoryEconomy,
        EventCategory.Politics => Strings.CategoryPolitics,
        EventCategory.Idea => Strings.CategoryIdea,
        _ => Strings.CategoryHistory,
    };

    internal static string Of(PowerTopic topic) => topic switch
    {
        PowerTopic.SoftPower => Strings.TopicSoft,
        PowerTopic.HardPower => Strings.TopicHard,
        PowerTopic.Both => Strings.TopicBoth,
        _ => Strings.TopicNone,
    };

    internal static string Of(PageBasis basis) => basis switch
    {
        PageBasis.Printed => Strings.PageBasisPrinted,
        PageBasis.Inferred => Strings.PageBasisInferred,
        _ => Strings.PageBasisNone,
    };

    internal static string Of(AxisScale scale) => scale switch
    {
        AxisScale.Log => Strings.ScaleLog,
        AxisScale.Index => Strings.ScaleIndex,
        _ => Strings.ScaleLinear,
    };

    internal static string Of(Difference difference) => difference switch
    {
        Difference.Date => Strings.DifferenceDate,
        Difference.Status => Strings.DifferenceStatus,
        Difference.Bound => Strings.DifferenceBound,
        Difference.Basis => Strings.DifferenceBasis,
        _ => Strings.DifferenceCited,
    };

    internal static string Of(PowerGroup group) => group switch
    {
        PowerGroup.Offices => Strings.PowerOffices,
        PowerGroup.Centres => Strings.PowerCentres,
        PowerGroup.Universities => Strings.PowerUniversities,
        _ => Strings.PowerMilitary,
    };

    internal static string Of(LessonLevel level) => level switch
    {
        LessonLevel.Advanced => Strings.LessonAdvanced,
        LessonLevel.Intermediate => Strings.LessonIntermediate,
        _ => Strings.LessonIntroductory,
    };

    internal static string Of(Topic topic) => topic == Topic.HardPower ? Strings.TopicHard : Strings.TopicSoft;
}
