using System.Text.RegularExpressions;
using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>A single figure: its name, the number large, the unit small behind or below it, and its period.</summary>
internal sealed partial class FactRow : ListRow
{
    private const float NumberGrowth = 1.9f;
    private readonly int _row;
    private readonly float _gap;
    private readonly TextBlock _name, _number, _unit, _under;

    /// <summary>Whether the unit stands behind the number.</summary>
    private readonly bool _inLine;

    internal FactRow(ChartBar bar, StillScale scale, float width)
    {
        var parts = Parts().Match(bar.Label);
        _row = bar.Row;
        _gap = scale.Gap;
        _name = TextBlock.Of(bar.Name, scale.Tick, width);
        _number = TextBlock.Of(parts.Groups["number"].Value, scale.Label * NumberGrowth, width, semiBold: true);
        _unit = TextBlock.Of(parts.Groups["unit"].Value, scale.Label, width);
        _under = TextBlock.Of(bar.Under, scale.Note, width);
        _inLine = _number.LineCount == 1 && _unit.LineCount <= 1 && _number.Width + _gap + _unit.Width <= width;
    }

    internal override float Height => _name.Height + _number.Height + (_inLine ? 0 : _unit.Height) + _under.Height;

    internal override void Draw(Pen pen, float x, float y)
    {
        var top = y + _name.Height;
        using var mark = pen.Mark(_row, new SKPoint(x, top + (_number.LineHeight / 2)));
        _name.Draw(pen, x, y, Tint.Ink);
        _number.Draw(pen, x, top, Tint.Ink);
        if (_inLine) _unit.Draw(pen, x + _number.Width + _gap, OnLineOfNumber(top), Tint.Ink);
        else _unit.Draw(pen, x, top + _number.Height, Tint.Ink);
        _under.Draw(pen, x, y + Height - _under.Height, Tint.Muted);
    }

    /// <summary>The top at which the unit has the number's base line.</summary>
    private float OnLineOfNumber(float top) => top + _number.FirstBaseline(0) - _unit.FirstBaseline(0);

    /// <summary>Everything to the last digit, with what belongs to it, and the rest.</summary>
    [GeneratedRegex(@"^(?<number>.*\d\S*(?: %)?)\s*(?<unit>.*)$")]
    private static partial Regex Parts();
}
