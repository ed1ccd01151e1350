using Dashboard.Web.Resources;

namespace Dashboard.Web.Look;

/// <summary>Numbers with the names of what they count, in the singular or the plural.</summary>
internal static class Counted
{
    internal static string Figures(int count) => Words.Count(count, Strings.CountFigure, Strings.CountFigures);

    internal static string Values(int count) => Words.Count(count, Strings.CountValue, Strings.CountValues);

    internal static string Gaps(int count) => Words.Count(count, Strings.CountGap, Strings.CountGaps);

    internal static string Places(int count) => Words.Count(count, Strings.MapListCountOne, Strings.MapListCount);

    internal static string Events(int count) => Words.Count(count, Strings.TimelineCountOne, Strings.TimelineCount);

    internal static string Steps(int count) => Words.Count(count, Strings.LessonStepOne, Strings.LessonStepMany);

    internal static string Rows(int count) => Words.Count(count, Strings.SourcesTakenOne, Strings.SourcesTaken);

    internal static string Countries(int count) => Words.Count(count, Strings.CoverageCountriesOne, Strings.CoverageCountries);
}
