using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Core.Claims;
using Dashboard.Core.Record;

namespace Dashboard.Core.Lessons;

/// <summary>
/// The numbers that a step may say: those of the rows that it shows, of their pages and periods, of the arithmetic of its claim,
/// and how many places of a kind, a country or an organisation its map has.
/// </summary>
internal sealed partial class StepNumbers
{
    private readonly HashSet<decimal> _known = [];

    private StepNumbers() { }

    /// <summary>The numbers of a step's subject and of the figures that it emphasises.</summary>
    internal static StepNumbers Of(LessonStep step, StepSubject subject, DocumentedRecord record)
    {
        var numbers = new StepNumbers();
        var figures = subject.Figures(record)
            .Concat(record.Observations.Where(o => step.Emphasise.Contains(o.Id, StringComparer.Ordinal))).ToList();
        numbers.Add(figures, record);
        foreach (var indicator in subject.Indicators(record))
            numbers.Add([indicator.Title, indicator.Subtitle, indicator.Description, indicator.Unit]);
        var gaps = record.Gaps.Where(g => subject.Indicators(record).Any(i => i.Id == g.IndicatorId));
        foreach (var gap in gaps) numbers.Add([gap.Locator, gap.Note, Year(gap.PeriodStart), Year(gap.PeriodEnd)]);
        foreach (var e in subject.Events(record)) numbers.Add([e.Date, e.DateEnd, e.Title, e.PrintedAs, e.Locator, e.Note]);
        if (subject.Kind == SubjectKind.Claim) numbers.AddClaim(record.Claims.First(c => c.Id == subject.Name), record);
        if (subject.Rivals(record)?.Ratio is { } ratio) numbers.Add(Math.Round(ratio, 2));
        if (subject.Kind == SubjectKind.Map) numbers.AddPlaces(record.Places);
        // Years that the address itself chooses are on the screen.
        numbers.Add([subject.Query]);
        return numbers;
    }

    /// <summary>The numbers of a text that the step does not show, as they are written.</summary>
    internal IEnumerable<string> Unknown(string text) =>
        Written().Matches(text).Select(m => m.Value).Where(n => Value(n) is not { } value || !_known.Contains(value));

    private void Add(IReadOnlyList<Observation> figures, DocumentedRecord record)
    {
        foreach (var o in figures)
        {
            Add([o.Period, o.PrintedAs, o.Locator, o.Note, o.CitedSource]);
            Add([Year(o.PeriodStart), Year(o.PeriodEnd ?? o.PeriodStart)]);
            foreach (var value in new[] { o.Value, o.Low, o.High })
                if (value is { } v) Add(v);
        }
        var used = figures.Select(o => o.SourceId).ToHashSet(StringComparer.Ordinal);
        foreach (var source in record.Sources.Where(s => used.Contains(s.Id)))
            Add([source.ShortCitation, source.Date, source.Title]);
    }

    private void AddClaim(Claim claim, DocumentedRecord record)
    {
        var check = ClaimArithmetic.Check(
            claim, record.Observations.ToDictionary(o => o.Id, StringComparer.Ordinal), [.. record.Places], [.. record.Events]);
        Add([claim.Statement, claim.PrintedAs, claim.Locator, claim.Note]);
        if (check.Result is { } result) Add([Arithmetic.Of(check, result)]);
        if (check.OtherResult is { } other) Add([Arithmetic.OfOther(check, other)]);
        foreach (var input in check.Inputs.Concat(check.OtherInputs)) Add(Math.Round(input.Value, 4));
        if (claim.Stated is { } stated) Add(stated);
    }

    private void AddPlaces(IReadOnlyList<Place> places)
    {
        foreach (var place in places) Add([place.Name, place.NameAsListed, place.Locator, place.Note]);
        foreach (var group in new Func<Place, object>[]
        {
            _ => "", p => p.Kind, p => p.Iso3, p => p.OrganisationId, p => p.SourceId, p => p.RegionAsListed,
            p => (p.Kind, p.Iso3), p => (p.OrganisationId, p.Iso3), p => (p.Kind, p.OrganisationId),
        })
        {
            foreach (var found in places.GroupBy(group))
            {
                _known.Add(found.Count());
                _known.Add(found.Select(p => p.CountryAsListed).Distinct(StringComparer.Ordinal).Count());
            }
        }
    }

    private void Add(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            foreach (var number in Printed().EnumerateMatches(text))
            {
                var form = text.AsSpan(number.Index, number.Length).ToString();
                Add(Value(form));
                // Half the documents print a decimal comma.
                if (form.Count(c => c == ',') == 1) Add(Value(form.Replace(',', '.')));
            }
    }

    /// <summary>No text says a number that is too large to be compared.</summary>
    private void Add(double value)
    {
        if (Math.Abs(value) < (double)decimal.MaxValue / 2) _known.Add((decimal)value);
    }

    private void Add(decimal? value)
    {
        if (value is { } known) _known.Add(known);
    }

    /// <summary>Null where it is too large to be compared, as a long row of digits in an address is.</summary>
    private static decimal? Value(string number) => decimal.TryParse(
        string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '.')), CultureInfo.InvariantCulture, out var value)
        ? value : null;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")]
    private static partial Regex Written();

    [GeneratedRegex(@"[0-9]{1,3}(?:[,\s][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:[.,][0-9]+)?")]
    private static partial Regex Printed();
}
