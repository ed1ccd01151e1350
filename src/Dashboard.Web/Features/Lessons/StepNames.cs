using Dashboard.Core.Lessons;
using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Lessons;

/// <summary>What a step shows, in words.</summary>
internal static class StepNames
{
    /// <summary>
    /// The title of a chart, the subject of a figure or of values, the statement of a claim, or the name of a page.
    /// </summary>
    internal static string Of(StepSubject subject, RecordIndex index) => subject.Kind switch
    {
        SubjectKind.Chart => index.Indicator(subject.Name)!.Title,
        SubjectKind.Figure when index.Figure(subject.Name) is { } row =>
            Words.Fill(Strings.FigureTitle, FigureCitations.Subject(row), row.Period),
        SubjectKind.Claim => index.Claims.First(c => c.Claim.Id == subject.Name).Claim.Statement,
        SubjectKind.Disagreement => Of(index.Disagreements.First(d => d.Id == subject.Name)),
        SubjectKind.Timeline => Strings.TimelineTitle,
        _ => Strings.MapTitle,
    };

    /// <summary>What the values are of.</summary>
    internal static string Of(Disagreement rivals) => rivals.Claims[0] is var first
        ? $"{first.Title}: {first.Quantity}, {first.Entity}, {rivals.Periods}" : "";
}
