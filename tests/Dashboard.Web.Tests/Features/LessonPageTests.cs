using Bunit;
using Dashboard.Core.Lessons;
using Dashboard.Web.Data;
using Dashboard.Web.Features.Lessons;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features;

/// <summary>The shelf of lessons, their notes and their steps, over the real lessons.</summary>
public sealed class LessonPageTests(WebHost host) : PageContext(host)
{
    private const string Quota = "two-sources-one-quota";

    [Fact]
    public async Task Shelf_OfTheRecord_HasEightLessonsWithPicturesAndTheEasiestFirst()
    {
        var lessons = await LessonsAsync();
        var cards = Open<LessonsPage>("/lessons").FindAll(".shelf .card");
        Assert.Equal(8, lessons.Count);
        Assert.Equal(lessons.Select(l => l.Title), cards.Select(c => c.QuerySelector("h2")!.TextContent));
        Assert.Equal(lessons.Select(l => l.Level).Order(), lessons.Select(l => l.Level));
        Assert.All(cards, c => Assert.NotNull(c.QuerySelector("svg.drawing")));
        var quota = cards.Single(c => c.Id == Quota);
        Assert.Equal("Introductory · 45 minutes · 11 steps", Plain(quota.QuerySelector(".lesson-facts")!));
        Assert.Equal(["/present/" + Quota, "/lessons/" + Quota],
            quota.QuerySelectorAll(".lesson-links a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Notes_OfALesson_HaveStepsQuestionsAnswersAndNotes()
    {
        var page = Open<LessonPage>("/lessons/" + Quota, nameof(LessonPage.Id), Quota);
        var steps = page.FindAll(".lesson-steps > li");
        Assert.Equal(11, steps.Count);
        Assert.Equal("For 2015 one document prints 450, the other 240", steps[1].QuerySelector("h2")!.TextContent);
        Assert.Equal(["/charts/student-quotas?focus=student-quotas", $"/present/{Quota}?step=2"],
            steps[1].QuerySelectorAll(".lesson-links a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["A number, in grants", "Answer: 240 grants (CAISS 2017, p. 8 (inferred))"],
            steps[1].QuerySelectorAll(".asked p").Skip(1).Select(Plain));
        Assert.All(steps, s => Assert.NotEmpty(s.QuerySelectorAll(".note")));
    }

    [Fact]
    public void Step_WithAQuestion_ShowsNothingOfItsAnswerBeforeTheReveal()
    {
        var asked = Present("/present/" + Quota + "?step=2");
        Assert.Contains("What does CAISS 2017 print for that year?", asked.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Empty(asked.FindAll("svg.drawing"));
        Assert.DoesNotContain("240", asked.Markup, StringComparison.Ordinal);
        Assert.Equal($"/present/{Quota}?step=2&reveal=on", asked.Find("article").GetAttribute("data-next"));
        Assert.Equal($"/present/{Quota}?step=2&reveal=on", asked.Find("article").GetAttribute("data-reveal"));

        var shown = Follow<PresentPage>(asked.Find(".reveal"), nameof(PresentPage.Id), Quota);
        Assert.Equal("For 2015 one document prints 450, the other 240", shown.Find("h1").TextContent);
        Assert.Equal("Answer: 240 grants (CAISS 2017, p. 8 (inferred))", Plain(shown.FindAll(".step-line")[0]));
        Assert.Equal(2, shown.Find("svg.drawing").QuerySelectorAll(".emphasis").Length);
        Assert.Equal($"/present/{Quota}?step=3", shown.Find("article").GetAttribute("data-next"));
        Assert.Null(shown.Find("article").GetAttribute("data-reveal"));
    }

    [Fact]
    public void Steps_AtBothEnds_LeadNoFurtherAndKeepTheTheme()
    {
        var first = Present($"/present/{Quota}?theme=dark").Find("article");
        Assert.Null(first.GetAttribute("data-previous"));
        Assert.Equal($"/present/{Quota}?step=2&theme=dark", first.GetAttribute("data-next"));
        var last = Present($"/present/{Quota}?step=11&theme=dark").Find("article");
        Assert.Null(last.GetAttribute("data-next"));
        Assert.Equal($"/present/{Quota}?step=10&theme=dark", last.GetAttribute("data-previous"));
        Assert.Equal("/lessons#" + Quota, last.GetAttribute("data-leave"));
        // Back is to what was shown.
        Assert.Equal($"/present/{Quota}?step=3&reveal=on",
            Present($"/present/{Quota}?step=4").Find("article").GetAttribute("data-previous"));
    }

    [Fact]
    public void Lesson_ThatIsNotThere_IsNotFound()
    {
        Navigation.NavigateTo("/lessons/no-such-lesson");
        Context.Render<LessonPage>(p => p.Add(l => l.Id, "no-such-lesson"));
        Assert.True(FoundNothing);
    }

    [Fact]
    public void Present_OfALessonThatIsNotThere_IsNotFound()
    {
        Navigation.NavigateTo("/present/no-such-lesson");
        Context.Render<PresentPage>(p => p.Add(l => l.Id, "no-such-lesson"));
        Assert.True(FoundNothing);
    }

    [Fact]
    public async Task EveryStep_OfEveryLesson_ShowsWhatItSaysWithItsSources()
    {
        foreach (var lesson in await LessonsAsync())
        {
            foreach (var (i, step) in lesson.Steps.Index())
            {
                var page = Present($"/present/{lesson.Id}?step={i + 1}&reveal=on", lesson.Id);
                Assert.Equal(step.Headline, page.Find("h1").TextContent);
                Assert.NotEmpty(page.FindAll(".strip .strip-source"));
                Assert.Empty(page.FindAll(".problems"));
                // Each figure that is to stand out is drawn where it can be: not as a bar, a mean or a text.
                var isDrawn = StepSubject.Of(step.Show)!.Kind == SubjectKind.Chart && page.FindAll("[data-kind=lines]").Count > 0;
                var record = await RecordAsync();
                var points = step.Emphasise.Select(id => record.Figure(id)!)
                    .Count(f => f.PeriodEnd == f.PeriodStart && f.IsDated);
                if (isDrawn) Assert.True(points <= page.Find("svg.drawing").QuerySelectorAll(".emphasis").Length,
                    $"{lesson.Id}, step {i + 1}");
            }
        }
    }

    private IRenderedComponent<PresentPage> Present(string address, string lesson = Quota) =>
        Open<PresentPage>(address, nameof(PresentPage.Id), lesson);

    private Task<IReadOnlyList<Lesson>> LessonsAsync() => Context.Services.GetRequiredService<DashboardData>().LessonsAsync();
}
