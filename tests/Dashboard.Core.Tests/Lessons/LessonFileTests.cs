using System.Text.Json.Nodes;
using Dashboard.Core.Tests.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Lessons;

/// <summary>What a check of the record says of a broken lesson: the file, the line, the value, and what is allowed.</summary>
public sealed class LessonFileTests : IDisposable
{
    private const string File = "lessons/two-sources-one-quota.json";
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("[]", "lessons/two-sources-one-quota.json, line 1: this is not a JSON object: ")]
    [InlineData("{\n  \"title\": oops\n}", "lessons/two-sources-one-quota.json, line 2: this is not a JSON object: ")]
    public void Read_NoJsonObject_SaysTheLine(string text, string begins)
    {
        _copy.Write(File, text);
        Assert.StartsWith(begins, Assert.Single(Problems.Of(_copy)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnotherForm_SaysWhatIsAllowed()
    {
        Change(lesson =>
        {
            lesson["title"] = "";
            lesson["level"] = "easy";
            lesson["minutes"] = 500;
            lesson["gaols"] = new JsonArray("?");
            lesson.Remove("summary");
            lesson["goals"] = new JsonArray();
            Step(lesson, 0)["headline"] = new string('a', 80);
            Step(lesson, 0)["text"] = new JsonArray("1", "2", "3", "4");
            Step(lesson, 1).Remove("show");
            Step(lesson, 2)["show"] = "https://example.org/";
        });
        Assert.Equal(
        [
            "gaols: there is no such property; allowed are $schema, title, summary, level, minutes, goals, steps",
            "goals: these are fewer than 1", "level: this is none of introductory, intermediate, advanced",
            "minutes: this is more than 180", "steps[0].headline: this is longer than 70 characters",
            "steps[0].text: these are more than 3", "steps[1].show: this is missing",
            "steps[2].show: this is not of the form "
                + "^/(charts/[a-z0-9-]+|map|timeline|figures/[a-z0-9-]+|disagreements#(claim|dispute)-[a-z0-9-]+)",
            "summary: this is missing",
            "title: this is empty",
        ], Said());
    }

    [Theory]
    [InlineData("/charts/no-such-chart", "there is no chart \"no-such-chart\"")]
    [InlineData("/charts/student-quotas?countries=FRA", "countries cannot be \"FRA\"; allowed: KAZ")]
    [InlineData("/charts/student-quotas?projector=on", "a lesson chooses no view, theme or projection")]
    [InlineData("/figures/no-such-figure", "there is no figure \"no-such-figure\"")]
    [InlineData("/disagreements#claim-no-such-claim", "there is no claim \"no-such-claim\"")]
    [InlineData("/disagreements#dispute-military-spending-rus-2015-or18",
        "there is no disagreement \"military-spending-rus-2015-or18\"")]
    [InlineData("/timeline?from=1801&to=1802", "it has 0 events, and a screen holds 1 to 6")]
    [InlineData("/map?theme=dark", "a lesson chooses no view, theme or projection")]
    [InlineData("/figures/student-quotas-kaz-2015-or18?theme=dark", "nothing can be chosen in it")]
    public void Check_WhatIsNotThere_IsAProblemOfTheStep(string show, string problem)
    {
        Change(lesson => Step(lesson, 0)["show"] = show);
        Assert.Equal([$"steps[0].show: {problem}"], Said());
    }

    [Fact]
    public void Check_NumbersOfNothingShown_AreProblems()
    {
        Change(lesson =>
        {
            Step(lesson, 1)["headline"] = "The quota of 2015 was 1,234 or 240";
            Step(lesson, 1)["notes"] = new JsonArray("CAISS 2017, p. 8, has 240 and not 241.");
            Step(lesson, 1)["question"]!["ask"] = "Is it 999?";
            Step(lesson, 2)["headline"] = "It is " + new string('9', 60);
        });
        Assert.Equal(
        [
            "steps[1].headline: 1,234 stands in nothing that the step shows",
            "steps[1].notes[0]: 241 stands in nothing that the step shows",
            "steps[1].question: 999 stands in nothing that the step shows",
            $"steps[2].headline: {new string('9', 60)} stands in nothing that the step shows",
        ], Said());
    }

    [Fact]
    public void Check_QuestionsThatCannotBeAnswered_AreProblems()
    {
        Change(lesson =>
        {
            Step(lesson, 0)["emphasise"] = new JsonArray("base-201-strength-tjk-2016-or18");
            Step(lesson, 0)["question"] = Question("choose-one", ["One", "Another"], [1, 2]);
            Step(lesson, 1)["question"] = Question("order", ["One", "Another"], [3, 1]);
            Step(lesson, 2)["question"] = Question("number", ["One", "Another"], [1]);
            Step(lesson, 3)["question"] = Question("choose-several", ["One", "Another"], [2]);
            Step(lesson, 3)["question"]!["figure"] = "student-quotas-kaz-2015-caiss17";
        });
        Assert.Equal(
        [
            "steps[0].emphasise[0]: \"base-201-strength-tjk-2016-or18\" is no figure of what the step shows",
            "steps[0].question: it takes at least two choices, and answers: one of them, or, to put them in order, all",
            "steps[1].question.answers: an answer is no position of a choice",
            "steps[2].question.kind: a question for a number has a figure, and no choices",
            "steps[2].question: the figure \"\" is not in what the step shows, or has no single value",
            "steps[3].question.figure: only a question for a number has a figure",
        ], Said());
    }

    [Fact]
    public void Check_OfTheRealLessons_FindsEveryNumber()
    {
        // As many numbers as the lessons have; each of them changed is found.
        var text = _copy.Text(File);
        _copy.Write(File, text.Replace("450", "451", StringComparison.Ordinal));
        Assert.Contains(Said(), p => p.Contains("451 stands in nothing", StringComparison.Ordinal));
    }

    private static JsonObject Step(JsonObject lesson, int number) => lesson["steps"]![number]!.AsObject();

    private static JsonObject Question(string kind, string[] choices, int[] answers) => new()
    {
        ["kind"] = kind,
        ["ask"] = "Which?",
        ["choices"] = new JsonArray([.. choices.Select(c => JsonValue.Create(c))]),
        ["answers"] = new JsonArray([.. answers.Select(a => JsonValue.Create(a))]),
    };

    private void Change(Action<JsonObject> change)
    {
        var lesson = JsonNode.Parse(_copy.Text(File))!.AsObject();
        change(lesson);
        _copy.Write(File, lesson.ToJsonString());
    }

    /// <summary>The problems without their place in the file, which is one line here.</summary>
    private List<string> Said() =>
        [.. Problems.Of(_copy).Select(p => p.Replace($"{File}, line 1", "", StringComparison.Ordinal).TrimStart(',', ':', ' '))
            .Order(StringComparer.Ordinal)];
}
