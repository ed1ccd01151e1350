using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Methods;

/// <summary>The rules of the record in words, and the example of adding a series.</summary>
public static class Methods
{
    /// <summary>A row of <c>indicators.csv</c> that makes a new page.</summary>
    public const string ExampleIndicator =
        "language-schools,language-schools,900,soft-power,line,Schools that teach in Russian,Schools,"
        + "\"Schools, 2014 and 2015\",schools,,,,An example of a new series.";

    /// <summary>A row of <c>observations.csv</c> that gives it a value.</summary>
    public const string ExampleObservation =
        "language-schools-kaz-2014,language-schools,KAZ,2014,2014,2014,1200,,,normal,exact,document,"
        + "ospanova-rakhmatulin-2018,p. 200,,,1200 schools,An example.";

    internal static IReadOnlyList<(string Title, string Text)> Sections =>
    [
        (Strings.MethodsRules, Strings.MethodsRulesText), (Strings.MethodsStatus, Strings.MethodsStatusText),
        (Strings.MethodsLost, Strings.MethodsLostText), (Strings.MethodsSupplementary, Strings.MethodsSupplementaryText),
        (Strings.MethodsClaims, Strings.MethodsClaimsText), (Strings.MethodsPages, Strings.MethodsPagesText),
        (Strings.MethodsError, Strings.MethodsErrorText), (Strings.MethodsSeries, Strings.MethodsSeriesText),
    ];
}
