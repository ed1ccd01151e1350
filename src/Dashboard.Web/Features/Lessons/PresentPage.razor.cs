using Dashboard.Core.Lessons;
using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Lessons;

/// <summary>A step of a lesson, projected; which one, and whether its answer is shown, follows from the address.</summary>
public sealed partial class PresentPage : ComponentBase
{
    private Lesson? _lesson;
    private RecordIndex? _index;
    private IReadOnlyList<AddressProblem> _problems = [];
    private int _step = 1;
    private bool _revealed;
    private Theme? _theme;

    /// <summary>The lesson's id.</summary>
    [Parameter]
    public required string Id { get; set; }

    private LessonStep Step => _lesson!.Steps[_step - 1];

    /// <summary>Whether the room is asked, so that nothing of the step may be seen yet.</summary>
    private bool IsAsked => Step.Question is not null && !_revealed;

    private string? Next => IsAsked ? Of(_step, revealed: true)
        : _step < _lesson!.Steps.Count ? Of(_step + 1, revealed: false) : null;

    /// <summary>Back to what was shown, not to what was asked.</summary>
    private string? Previous => _step > 1 ? Of(_step - 1, revealed: true) : null;

    /// <summary>A map is laid out as one.</summary>
    private bool IsMap => !IsAsked && StepSubject.Of(Step.Show)!.Kind == SubjectKind.Map;

    /// <summary>The shelf, and not the notes: the room sees where the projection ends.</summary>
    private string Leave => $"{Addresses.Lessons}#{Id}";

    /// <summary>What the room sees, for its phones; nothing as long as it is asked.</summary>
    private string Phones => IsAsked ? Addresses.Lessons : Addresses.At(Step.Show);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _lesson = (await Data.LessonsAsync()).FirstOrDefault(l => l.Id == Id);
        if (_lesson is null)
        {
            Navigation.NotFound();
            return;
        }
        _index = await Data.WholeAsync();
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        _theme = reader.Code<Theme>("theme");
        _step = reader.Number("step", 1, _lesson.Steps.Count) ?? 1;
        _revealed = reader.Switch("reveal", otherwise: false);
        _problems = reader.Finish();
    }

    private string Of(int step, bool revealed) =>
        Addresses.Present(Id, step, revealed && _lesson!.Steps[step - 1].Question is not null, _theme);
}
