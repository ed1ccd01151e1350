using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Events on an axis of years, a line for each category. Events that would cover each other stand above each other, and a line
/// is as high as the whole timeline needs, so that the page stays as it is whatever part of it is shown. The years stand above,
/// where a reader begins. Key events are named beside their marks where there is room.
/// </summary>
internal sealed class TimelineDrawing
{
    private const int NarrowWidth = 560;

    /// <summary>From a line to the words of its year, in steps of white space.</summary>
    private const float AfterLine = 0.6f;

    /// <summary>Distance from which two events stand beside each other, in marks.</summary>
    private const float Beside = 1.25f;

    private readonly IReadOnlyList<Event> _events;
    private readonly YearSpan _whole, _part;
    private readonly StillScale _scale;
    private readonly List<(TextBlock Name, float Top, float Bottom)> _lines = [];
    private readonly SKPoint[] _marks;
    private readonly Dictionary<int, EventName> _named;
    private readonly bool _isNarrow;
    private readonly float _axis;

    /// <summary>Lays events out.</summary>
    /// <param name="events">At least one, by date; also those of years that are not shown.</param>
    /// <param name="part">The years that are shown.</param>
    /// <param name="frame">The room in the page; the height follows the events.</param>
    internal TimelineDrawing(IReadOnlyList<Event> events, YearSpan part, PageFrame frame)
    {
        (_events, _whole, _part) = (events, YearSpan.Of(events), part);
        var room = new StillSize(frame.Width, frame.Height);
        _scale = new StillScale(StillOptions.OnPage(room, Core.Addresses.Theme.Light, frame.Projector));
        _isNarrow = frame.Width < NarrowWidth;
        var categories = events.Select(e => e.Category).Distinct().Order().ToList();
        var widest = frame.Width * (_isNarrow ? 1 : 0.2f);
        var names = categories.Select(c => TextBlock.Label(CodeNames.Of(c), _scale.Label, widest, semiBold: true)).ToList();
        Left = _isNarrow ? _scale.Mark : names.Max(n => n.Width) + (_scale.Gap * 2);
        Right = frame.Width - _scale.Mark;
        _marks = new SKPoint[events.Count];
        _axis = _scale.Tick * 1.5f;
        var y = _axis + (_scale.Gap / 2);
        (Apart, Between) = _isNarrow ? (_scale.Mark * 1.25f, _scale.Gap) : (_scale.Mark * 1.4f, _scale.Gap * 1.6f);
        foreach (var (category, name) in categories.Zip(names))
        {
            var least = MathF.Max(name.Height, _scale.Mark * 1.5f);
            if (_isNarrow && events.Any(e => e.Category == category && e.ShortTitle.Length > 0)) least += _scale.Tick;
            var bottom = Stack(category, y + (_isNarrow ? name.Height : 0), least);
            _lines.Add((name, y, bottom));
            y = bottom + Between;
        }
        Height = MathF.Ceiling(y);
        var tops = categories.Zip(_lines).ToDictionary(p => p.First, p => p.Second.Top);
        _named = EventNames.Place(
            [.. Enumerable.Range(0, events.Count).Where(IsShown)
                .Select(i => new NamedMark(i, events[i].ShortTitle, _marks[i], tops[events[i].Category]))],
            _scale, Left, Right,
            _isNarrow ? _lines.Select(l => SKRect.Create(0, l.Top, l.Name.Width + _scale.Gap, l.Name.Height)) : []);
    }

    /// <summary>Distance of events that stand above each other, and of the lines of two categories.</summary>
    private float Apart { get; }

    private float Between { get; }

    /// <summary>Pixels from top to bottom.</summary>
    internal float Height { get; }

    /// <summary>Where the first year begins, in pixels.</summary>
    internal float Left { get; }

    /// <summary>Where the last year ends, in pixels.</summary>
    internal float Right { get; }

    /// <summary>Draws ticks, marks and names. What lies outside the years shown is seen when a reader moves it.</summary>
    internal void Draw(Pen pen)
    {
        var (near, all) = (_scale.Mark * 2, Enumerable.Range(0, _events.Count));
        using (pen.Decoration())
        {
            foreach (var tick in TimelineTicks.Of(_whole, _part, Right - Left, _scale.Tick)) DrawTick(pen, tick);
            foreach (var i in all.Where(i => !IsShown(i) && (_marks[i].X < Left - near || _marks[i].X > Right + near)))
            {
                using (pen.Pin(_marks[i])) DrawMark(pen, i);
            }
        }
        for (var i = 0; i < _events.Count; i++)
        {
            if (!IsShown(i)) continue;
            using (pen.Mark(i, _marks[i]))
            {
                DrawMark(pen, i);
                if (_named.TryGetValue(i, out var name)) name.Draw(pen, _scale);
            }
        }
        using (pen.Decoration()) DrawNames(pen);
    }

    /// <summary>The date as a year with its fraction; a year alone stands at its middle.</summary>
    private static double At(Event e)
    {
        var parts = e.Date.Split('-');
        return parts.Length switch
        {
            1 => e.Year() + 0.5,
            2 => e.Year() + ((int.Parse(parts[1], CultureInfo.InvariantCulture) - 0.5) / 12),
            _ => e.Year() + ((DateOnly.Parse(e.Date, CultureInfo.InvariantCulture).DayOfYear - 0.5) / 366),
        };
    }

    /// <summary>Places a category's events, each as low as it covers no other, and gives the lower end of its line.</summary>
    private float Stack(EventCategory category, float top, float least)
    {
        var own = Enumerable.Range(0, _events.Count).Where(i => _events[i].Category == category).ToList();
        var bottom = top + MathF.Max(least, Apart * (1 + Rows(own, (Right - Left) / _whole.Years).Max()));
        var rows = Rows(own, (Right - Left) / _part.Years);
        foreach (var (i, row) in own.Zip(rows)) _marks[i] = new SKPoint(X(At(_events[i])), bottom - (Apart * (row + 0.5f)));
        return bottom;
    }

    /// <summary>The row of each event, from 0; where years have more room, no more rows are needed.</summary>
    private List<int> Rows(List<int> own, float pixelsOfYear)
    {
        var ends = new List<double>();
        return own.ConvertAll(i =>
        {
            var x = (At(_events[i]) - _whole.From) * pixelsOfYear;
            var row = ends.FindIndex(end => x - end >= _scale.Mark * Beside);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(x);
            }
            ends[row] = x;
            return row;
        });
    }

    private bool IsShown(int i) => _events[i].Year() >= _part.From && _events[i].Year() < _part.To;

    private float X(double year) => Left + (float)((year - _part.From) / _part.Years * (Right - Left));

    private void DrawMark(Pen pen, int i) => MarkPainter.Draw(pen,
        _events[i].Precision == DatePrecision.Year ? Mark.Ring : Mark.Dot, _marks[i], _scale.Mark, _scale.Stroke, Tint.Accent);

    /// <summary>A year stands after the line where it begins: before the line are marks of the year before.</summary>
    private void DrawTick(Pen pen, TickText tick)
    {
        var x = X(tick.Value);
        var start = x + (_scale.Gap * AfterLine);
        using (pen.Pin(new SKPoint(x, 0)))
        {
            pen.CrispLine(x, 0, x, Height, Tint.Grid, _scale.HairLine);
            var isCut = x < Right + 1 && start + tick.Text.Width > Right + _scale.Mark;
            if (!isCut) tick.Text.Draw(pen, start, 0, Tint.Muted);
        }
    }

    /// <summary>Names stand still, over what moves.</summary>
    private void DrawNames(Pen pen)
    {
        if (!_isNarrow)
        {
            pen.Rectangle(SKRect.Create(0, _axis, Left - (_scale.Mark * 0.8f), Height - _axis), Tint.Paper);
            pen.Rectangle(SKRect.Create(Left - 1, _axis), Tint.Paper);
        }
        foreach (var (name, top, bottom) in _lines)
        {
            var rule = bottom + (Between / 2);
            pen.CrispLine(0, rule, Right + _scale.Mark, rule, Tint.Grid, _scale.HairLine);
            name.Draw(pen, 0, _isNarrow ? top : bottom - name.Height, Tint.Ink, halo: _scale.Label * 0.13f);
        }
    }
}
