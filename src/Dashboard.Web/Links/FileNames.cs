using System.Text;

namespace Dashboard.Web.Links;

/// <summary>Names of files: what they are of, and what was chosen, as in <c>student-quotas-2015-2016-dark.png</c>.</summary>
internal static class FileNames
{
    /// <summary>Long enough for what people choose, short enough for every system and to be read.</summary>
    private const int Longest = 100;

    /// <summary>Names a file.</summary>
    /// <param name="subject">Slug of the chart, or another name of what is in it.</param>
    /// <param name="extension">Its ending, without a point.</param>
    /// <param name="chosen">Parameters of its address; those with an empty value are not chosen.</param>
    internal static string Of(string subject, string extension, params IEnumerable<(string Name, string Value)> chosen) =>
        $"{Base(subject, chosen)}.{extension}";

    /// <summary>The same without its ending.</summary>
    internal static string Base(string subject, params IEnumerable<(string Name, string Value)> chosen)
    {
        var given = chosen.Where(p => p.Value.Length > 0).ToList();
        var years = given.Count(p => p.Name is "from" or "to") == 2;
        var name = new StringBuilder(subject);
        foreach (var letter in given.SelectMany(p => '-' + Words(p.Name, p.Value, years)).Select(char.ToLowerInvariant))
        {
            if (char.IsLetterOrDigit(letter)) name.Append(letter);
            else if (name[^1] != '-') name.Append('-');
        }
        return name.ToString(0, Math.Min(name.Length, Longest)).TrimEnd('-');
    }

    /// <summary>What says by itself what it is stands alone; a switch, or an open end of a span of years, does not.</summary>
    private static string Words(string name, string value, bool years) =>
        value is "on" or "off" || (!years && name is "from" or "to") ? $"{name}-{value}" : value;
}
