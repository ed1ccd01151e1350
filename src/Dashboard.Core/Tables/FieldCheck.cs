using System.Globalization;

namespace Dashboard.Core.Tables;

/// <summary>Holds one value against the type and the constraints of its column.</summary>
internal static class FieldCheck
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>What is wrong with a value, or null.</summary>
    internal static string? Fault(FieldSchema field, string value)
    {
        if (value.Length == 0) return field.Required ? "a value is required" : null;
        if (FaultOfText(value) is { } fault) return fault;
        if (field.Allowed.Count > 0 && !field.Allowed.Contains(value))
            return $"\"{value}\" is not one of {string.Join(", ", field.Allowed)}";
        if (field.Type != FieldSchema.Text && FaultOfNumber(field, value) is { } notNumber) return notNumber;
        return FaultOfPattern(field, value);
    }

    private static string? FaultOfText(string value)
    {
        if (value.AsSpan().IndexOfAny('\n', '\r') >= 0) return "the value contains a line break; it is written in one line";
        if (CharacterFault.Of(value) is { } fault) return fault;
        return value.Length != value.AsSpan().Trim().Length ? $"\"{value}\" begins or ends with white space" : null;
    }

    private static string? FaultOfNumber(FieldSchema field, string value)
    {
        var isInteger = field.Type == FieldSchema.Integer;
        if (!IsPlain(value, fraction: !isInteger))
        {
            return isInteger
                ? $"\"{value}\" is not a whole number"
                : $"\"{value}\" is not a number; write digits with a decimal point and nothing between thousands";
        }
        var number = double.Parse(value, Plain, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number) || (isInteger && number is < int.MinValue or > int.MaxValue)) return $"{value} is too large";
        if (number == 0 && value[0] == '-') return $"\"{value}\" is written 0";
        return (field.Minimum, field.Maximum) switch
        {
            ({ } low, { } high) when number < low || number > high => Invariant($"{value} is not between {low} and {high}"),
            ({ } low, null) when number < low => Invariant($"{value} is less than {low}, the smallest value allowed"),
            (null, { } high) when number > high => Invariant($"{value} is more than {high}, the largest value allowed"),
            _ => null,
        };
    }

    /// <summary>True for an optional minus, digits without leading zeros and, where allowed, a point and more digits.</summary>
    private static bool IsPlain(string value, bool fraction)
    {
        var digits = value.AsSpan(value[0] == '-' ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        if (whole.IsEmpty || whole.ContainsAnyExceptInRange('0', '9') || (whole.Length > 1 && whole[0] == '0')) return false;
        return point < 0 || (fraction && point + 1 < digits.Length && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9'));
    }

    private static string? FaultOfPattern(FieldSchema field, string value) =>
        field.Fits(value) ? null : $"\"{value}\" does not fit the pattern {field.Pattern}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
