using System.Globalization;
using System.Text;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Writes the outlines of SVG briefly: steps instead of positions, no digit beyond a hundredth of a pixel, or a tenth for
/// long ones such as coasts. Every step starts from the rounded position, so that errors do not add up.
/// </summary>
internal sealed class SvgPath
{
    private const int Long = 4000; // Characters of an outline.
    private readonly StringBuilder _text = new();
    private readonly int _digits;
    private readonly double _factor;
    private (long X, long Y) _at, _start;
    private char _letter;
    private bool _hasPoint;

    private SvgPath(int digits) => (_digits, _factor) = (digits, Math.Pow(10, digits));

    /// <summary>Shortens an outline of the absolute commands M, L, H, V, Q, C and Z, each with its letter.</summary>
    internal static string Short(string outline)
    {
        var path = new SvgPath(outline.Length > Long ? 1 : 2);
        for (var from = 0; from < outline.Length;)
        {
            var to = from + 1;
            while (to < outline.Length && (!char.IsAsciiLetter(outline[to]) || outline[to] is 'e' or 'E')) to++;
            path.Add(outline[from], outline.AsSpan(from + 1, to - from - 1));
            from = to;
        }
        return path._text.ToString();
    }

    private void Add(char command, ReadOnlySpan<char> numbers)
    {
        Span<long> values = stackalloc long[6];
        var count = 0;
        foreach (var part in numbers.SplitAny(' ', ','))
        {
            if (part.Start.Value == part.End.Value) continue;
            var number = double.Parse(numbers[part], NumberStyles.Float, CultureInfo.InvariantCulture);
            values[count++] = (long)Math.Round(number * _factor);
        }
        switch (command)
        {
            case 'Z':
                Letter('z');
                _at = _start;
                break;
            case 'M':
                Letter('M');
                Number(values[0]);
                Number(values[1]);
                _at = _start = (values[0], values[1]);
                break;
            case 'H' or 'V':
                Line(command == 'H' ? values[0] : _at.X, command == 'V' ? values[0] : _at.Y);
                break;
            case 'L':
                Line(values[0], values[1]);
                break;
            case 'Q' or 'C':
                Curve(char.ToLowerInvariant(command), values[..count]);
                break;
            default:
                throw new ArgumentException($"The command {command} is not known.", nameof(command));
        }
    }

    private void Line(long x, long y)
    {
        var (dx, dy) = (x - _at.X, y - _at.Y);
        // A step of nothing right after the start is a round dot; elsewhere it shows nothing.
        if (dx == 0 && dy == 0 && _letter != 'M') return;
        Letter(dy == 0 ? 'h' : dx == 0 ? 'v' : 'l');
        if (dx != 0 || dy == 0) Number(dx);
        if (dy != 0) Number(dy);
        _at = (x, y);
    }

    private void Curve(char letter, ReadOnlySpan<long> values)
    {
        Letter(letter);
        for (var i = 0; i < values.Length; i += 2)
        {
            Number(values[i] - _at.X);
            Number(values[i + 1] - _at.Y);
        }
        _at = (values[^2], values[^1]);
    }

    private void Letter(char letter)
    {
        if (letter == _letter && letter is not ('M' or 'z')) return;
        _text.Append(letter);
        _letter = letter;
    }

    /// <summary>A minus sign or a second point parts numbers as well as a space does.</summary>
    private void Number(long value)
    {
        var (sign, whole, rest) = (value < 0, Math.Abs(value) / (long)_factor, Math.Abs(value) % (long)_factor);
        var afterLetter = _text.Length > 0 && char.IsAsciiLetter(_text[^1]);
        var startsWithPoint = whole == 0 && rest != 0;
        if (!afterLetter && !sign && !(startsWithPoint && _hasPoint)) _text.Append(' ');
        if (sign) _text.Append('-');
        if (!startsWithPoint) _text.Append(whole);
        _hasPoint = rest != 0;
        if (_hasPoint) _text.Append('.').Append(rest.ToString(CultureInfo.InvariantCulture).PadLeft(_digits, '0').TrimEnd('0'));
    }
}
