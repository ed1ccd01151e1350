using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Events on an axis of years, a line for each category. Events that would cover each other stand above each other, and a line
/// is as high as it needs.
/// </summary>
internal sealed class TimelineLayout
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];
    private readonly IReadOnlyList<Event> _events;
    private readonly StillScale _scale;
    private readonly List<(TextBlock Name, float Top, float Bottom)> _lines = [];
    private readonly SKPoint[] _marks;
    private readonly IReadOnlyList<TickText> _ticks;
    private readonly double _from, _to;
    private readonly float _left, _right;

    /// <summary>Lays events out.</summary>
    /// <param name="events">At least one, by date.</param>
    /// <param name="frame">The room in the page; the height follows the events.</param>
    internal TimelineLayout(IReadOnlyList<Event> events, PageFrame frame)
    {
        _events = events;
        _scale = new StillScale(StillOptions.OnPage(new StillSize(frame.Width, frame.Height), Core.Addresses.Theme.Light, frame.Projector));
        (_from, _to) = (events.Min(e => Math.Floor(At(e))), events.Max(e => Math.Ceiling(At(e))));
        var categories = events.Select(e => e.Category).Distinct().Order().ToList();
        var narrow = frame.Width < 560;
        var names = categories.Select(c => TextBlock.Label(CodeNames.Of(c), _scale.Label, narrow ? frame.Width : frame.Width * 0.2f, semiBold: true)).ToList();
        _left = narrow ? _scale.Mark : names.Max(n => n.Width) + (_scale.Gap * 2);
        _right = frame.Width - _scale.Mark;
        _marks = new SKPoint[events.Count];
        var y = _scale.Gap;
        foreach (var (category, name) in categories.Zip(names))
        {
            var above = narrow ? name.Height : 0;
            var bottom = Stack(category, y + above, MathF.Max(name.Height, _scale.Mark * 1.5f));
            _lines.Add((name, y, bottom));
            y = bottom + _scale.Gap;
        }
        AxisTop = y;
        _ticks = Ticks();
        Height = MathF.Ceiling(y + (_scale.Tick * 2));
    }

    /// <summary>Pixels from top to bottom.</summary>
    internal float Height { get; }

    /// <summary>Height of the axis.</summary>
    private float AxisTop { get; }

    internal void Draw(Pen pen)
    {
        using (pen.Decoration()) DrawGround(pen);
        for (var i = 0; i < _events.Count; i++)
        {
            using (pen.Mark(i, _marks[i]))
                MarkPainter.Draw(pen, _events[i].Precision == DatePrecision.Year ? Mark.Ring : Mark.Dot, _marks[i], _scale.Mark, _scale.Stroke, Tint.Accent);
        }
    }

    /// <summary>The date as a year with its fraction; a year alone stands at its middle.</summary>
    private static double At(Event e)
    {
        var parts = e.Date.Split('-');
        return parts.Length switch
        {
            1 => e.Year() + 0.5,
            2 => e.Year() + ((int.Parse(parts[1], CultureInfo.InvariantCulture) - 0.5) / 12),
            _ => e.Year() + (DateOnly.Parse(e.Date, CultureInfo.InvariantCulture).DayOfYear / 366.0),
        };
    }

    /// <summary>Places the events of a category, each at the lowest height at which it covers no other, and gives the lower end of its line.</summary>
    private float Stack(EventCategory category, float top, float least)
    {
        var (apart, ends) = (_scale.Mark * 1.25f, new List<float>());
        var places = new List<(int Index, float X, int Row)>();
        for (var i = 0; i < _events.Count; i++)
        {
            if (_events[i].Category != category) continue;
            var x = X(At(_events[i]));
            var row = ends.FindIndex(end => x - end >= apart);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(x);
            }
            ends[row] = x;
            places.Add((i, x, row));
        }
        var height = MathF.Max(least, ends.Count * apart);
        foreach (var (index, x, row) in places) _marks[index] = new SKPoint(x, top + height - (apart * (row + 0.5f)));
        return top + height;
    }

    private float X(double year) => _left + (float)((year - _from) / (_to - _from) * (_right - _left));

    /// <summary>Whole years, each at its beginning, as many as have room.</summary>
    private IReadOnlyList<TickText> Ticks()
    {
        var widest = TextBlock.Of("2000", _scale.Tick).Width * 1.5f;
        var most = Math.Max(1, (int)((_right - _left) / widest));
        var step = Steps.FirstOrDefault(s => (_to - _from) / s <= most, 200);
        var first = (int)(Math.Ceiling(_from / step) * step);
        return [.. Enumerable.Range(0, (int)((_to - first) / step) + 1).Select(i => first + (i * step)).Select(y => new TickText(y, TextBlock.Of(y.ToString(CultureInfo.InvariantCulture), _scale.Tick)))];
    }

    private void DrawGround(Pen pen)
    {
        foreach (var tick in _ticks)
        {
            pen.CrispLine(X(tick.Value), 0, X(tick.Value), AxisTop, Tint.Grid, _scale.HairLine);
            var half = tick.Text.Width / 2;
            tick.Text.Draw(pen, Math.Clamp(X(tick.Value), half, _right + _scale.Mark - half), AxisTop + (_scale.Gap * 0.5f), Tint.Muted, TextAlign.Centre);
        }
        foreach (var (name, top, bottom) in _lines)
        {
            pen.CrispLine(0, bottom + (_scale.Gap / 2), _right + _scale.Mark, bottom + (_scale.Gap / 2), Tint.Grid, _scale.HairLine);
            name.Draw(pen, 0, _left > _scale.Mark ? bottom - name.Height : top, Tint.Ink, halo: _scale.Label * 0.13f);
        }
    }
}
