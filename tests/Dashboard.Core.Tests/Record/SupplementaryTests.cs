using Dashboard.Core.Reading;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Record;

/// <summary>What the figures beside the documents must keep to in this record.</summary>
public sealed class SupplementaryTests
{
    private const string Thousands = " thousand persons";
    private const int Decimals = 3; // Of a count of persons that is given in thousands and not rounded.

    private static readonly DocumentedRecord Real = RecordReader.Read(RecordCopy.Real).Record!;

    [Fact]
    public void Source_BesideTheDocuments_HasAFigureOrGoes() => Assert.Empty(
        Real.Sources.Where(s => s.Kind == SourceKind.Supplementary).Select(s => s.Id)
            .Except(Real.Observations.Select(o => o.SourceId)));

    [Fact]
    public void Count_OfPersonsInRoundedThousands_IsAbout() => Assert.Empty(
        from figure in Real.Observations
        where figure.Basis.IsSupplementary() && figure.PrintedAs.EndsWith(Thousands, StringComparison.Ordinal)
        let number = figure.PrintedAs[..^Thousands.Length]
        where number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 < Decimals || !number.Contains('.')
        where figure.Bound == Bound.Exact
        select figure.Id);

    [Fact]
    public void Value_ThatWasHalved_IsDerived() => Assert.Equal(
        ["KAZ", "KGZ", "TJK", "TKM", "UZB"],
        Real.Observations
            .Where(o => o.Basis == Basis.SupplementaryDerived && o.PrintedAs.EndsWith("students", StringComparison.Ordinal))
            .Select(o => o.Iso3).Order());
}
