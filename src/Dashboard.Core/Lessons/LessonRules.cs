using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Lessons;

/// <summary>
/// Rules that hold a lesson to the record: what it shows is there, its questions can be answered from it, and each number in its
/// texts stands in what the step shows.
/// </summary>
internal static class LessonRules
{
    /// <summary>Every broken rule.</summary>
    /// <param name="file">The lesson; its form is that of the schema.</param>
    /// <param name="record">The record, in which nothing is wrong.</param>
    internal static IEnumerable<RecordProblem> Check(LessonFile file, DocumentedRecord record) =>
        file.Lesson.Steps.SelectMany((step, i) => Step(step, record)
            .Select(fault => file.Problem($"{Item("steps", i)}.{fault.Part}", fault.Message)));

    private static IEnumerable<(string Part, string Message)> Step(LessonStep step, DocumentedRecord record)
    {
        var subject = StepSubject.Of(step.Show);
        if (subject is null) return [("show", "a lesson cannot show this address")];
        if (subject.FaultIn(record) is { } fault) return [("show", fault)];
        return [.. Emphasised(step, subject, record), .. Question(step, subject, record), .. Numbers(step, subject, record)];
    }

    private static IEnumerable<(string Part, string Message)> Emphasised(
        LessonStep step, StepSubject subject, DocumentedRecord record)
    {
        var shown = subject.Figures(record).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        return step.Emphasise.Index().Where(e => !shown.Contains(e.Item))
            .Select(e => (Item("emphasise", e.Index), $"\"{e.Item}\" is no figure of what the step shows"));
    }

    private static IEnumerable<(string Part, string Message)> Question(
        LessonStep step, StepSubject subject, DocumentedRecord record)
    {
        if (step.Question is not { } asked) yield break;
        var (choices, answers) = (asked.Choices.Count, asked.Answers.Count);
        if (asked.Kind == QuestionKind.Number)
        {
            if (choices + answers > 0) yield return ("question.kind", "a question for a number has a figure, and no choices");
            var figure = subject.Figures(record).FirstOrDefault(o => o.Id == asked.Figure);
            if (figure?.Value is null)
                yield return ("question", $"the figure \"{asked.Figure}\" is not in what the step shows, or has no single value");
            yield break;
        }
        if (asked.Figure.Length > 0) yield return ("question.figure", "only a question for a number has a figure");
        if (asked.Answers.Any(a => a > choices)) yield return ("question.answers", "an answer is no position of a choice");
        var fits = asked.Kind switch
        {
            QuestionKind.ChooseOne => answers == 1,
            QuestionKind.Order => answers == choices,
            _ => answers is > 0,
        };
        if (!fits || choices < 2)
            yield return ("question", "it takes at least two choices, and answers: one of them, or, to put them in order, all");
    }

    private static IEnumerable<(string Part, string Message)> Numbers(
        LessonStep step, StepSubject subject, DocumentedRecord record)
    {
        var known = StepNumbers.Of(step, subject, record);
        return
            from text in Texts(step)
            let unknown = known.Unknown(text.Text).ToList()
            where unknown.Count > 0
            select (text.Part, $"{string.Join(", ", unknown)} stands in nothing that the step shows");
    }

    /// <summary>Everything that a step says. A wrong choice may have any number.</summary>
    private static IEnumerable<(string Part, string Text)> Texts(LessonStep step) =>
    [
        ("headline", step.Headline),
        .. step.Text.Index().Select(t => (Item("text", t.Index), t.Item)),
        .. step.Notes.Index().Select(t => (Item("notes", t.Index), t.Item)),
        .. step.Question is { } asked ? asked.Right.Prepend(asked.Ask).Select(t => ("question", t)) : [],
    ];

    private static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
