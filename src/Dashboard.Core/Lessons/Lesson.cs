namespace Dashboard.Core.Lessons;

/// <summary>A lesson: steps that each show a drawing or a figure of the record. Its file is a file of the record.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Summary">What it asks, in a sentence or two.</param>
/// <param name="Level">How much of the subject it takes for granted.</param>
/// <param name="Minutes">How long it takes, 5 to 180 minutes.</param>
/// <param name="Goals">What students can do afterwards, one to five.</param>
/// <param name="Steps">Its steps in order, at least two.</param>
public sealed record Lesson(
    string Title, string Summary, LessonLevel Level, int Minutes, IReadOnlyList<string> Goals, IReadOnlyList<LessonStep> Steps)
{
    /// <summary>Its name in addresses: that of its file.</summary>
    public string Id { get; init; } = "";
}

/// <summary>How much a lesson takes for granted.</summary>
public enum LessonLevel
{
    /// <summary>Nothing.</summary>
    Introductory,

    /// <summary>That charts and sources have been read before.</summary>
    Intermediate,

    /// <summary>Some practice in criticising sources.</summary>
    Advanced,
}

/// <summary>One screen of a lesson.</summary>
/// <param name="Show">Address of what fills the screen; see <see cref="StepSubject"/>.</param>
/// <param name="Headline">What it says, one sentence.</param>
public sealed record LessonStep(string Show, string Headline)
{
    /// <summary>Lines below the headline, at most three.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>What the speaker may say, in paragraphs; never projected.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Ids of the figures that the step is about.</summary>
    public IReadOnlyList<string> Emphasise { get; init; } = [];

    /// <summary>What the room guesses before the step is shown, or null.</summary>
    public LessonQuestion? Question { get; init; }
}

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>One of the choices.</summary>
    ChooseOne,

    /// <summary>Each choice that fits.</summary>
    ChooseSeveral,

    /// <summary>The choices put in order.</summary>
    Order,

    /// <summary>A number: the value of a figure.</summary>
    Number,
}

/// <summary>A question about what a step shows.</summary>
/// <param name="Kind">How it is answered.</param>
/// <param name="Ask">The question.</param>
public sealed record LessonQuestion(QuestionKind Kind, string Ask)
{
    /// <summary>What can be chosen, as shown; empty where a number is asked for.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Positions of the right choices, from 1; of an order all of them, the first one first.</summary>
    public IReadOnlyList<int> Answers { get; init; } = [];

    /// <summary>Id of the figure whose value is asked for, or empty.</summary>
    public string Figure { get; init; } = "";

    /// <summary>The right choices.</summary>
    public IEnumerable<string> Right => Answers.Where(a => a >= 1 && a <= Choices.Count).Select(a => Choices[a - 1]);
}
