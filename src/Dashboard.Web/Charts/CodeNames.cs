using Dashboard.Core.Record;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Charts;

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
        _ => Strings.BasisDocument,
    };

    internal static string Of(Precision precision) => precision switch
    {
        Precision.Exact => Strings.PrecisionExact,
        Precision.Town => Strings.PrecisionTown,
        _ => Strings.PrecisionApproximate,
    };

    internal static string Of(Topic topic) => topic == Topic.HardPower ? Strings.TopicHard : Strings.TopicSoft;
}
