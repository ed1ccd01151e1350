using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Disputes;

/// <summary>A figure a document takes from a work, beside the values of the database the record holds for that work.</summary>
/// <param name="Printed">What the document prints.</param>
/// <param name="Held">The database's values for the same country, years and unit; several where it has several bases.</param>
public sealed record CitedDatabase(FigureRow Printed, IReadOnlyList<FigureRow> Held)
{
    /// <summary>True when one of the values is the printed one, at the digits that are printed.</summary>
    public bool Agrees => Held.Any(h => IsSame(Printed, h));

    /// <summary>All of them as claims for one thing, the printed one first.</summary>
    public Disagreement Claims => new([Printed, .. Held], SameSource: false);

    /// <summary>How many times the larger of the printed and the nearest held value is the smaller; null where unknown.</summary>
    public double? Ratio => new Disagreement([Printed, Nearest], SameSource: false).Ratio;

    /// <summary>The value of the database that is nearest to the printed one.</summary>
    public FigureRow Nearest =>
        Held.MinBy(h => Math.Abs(Disagreement.Middle(h) - Disagreement.Middle(Printed)))!;

    /// <summary>True when a value of a database, rounded to the digits of the printed one, is the printed one.</summary>
    public static bool IsSame(FigureRow printed, FigureRow held)
    {
        ArgumentNullException.ThrowIfNull(printed);
        ArgumentNullException.ThrowIfNull(held);
        return printed.Value is { } value && held.Value is { } other
            && (double)Math.Round((decimal)other, ((decimal)value).Scale) == value;
    }

    /// <summary>How far the printed value is above (negative: below) the database's, in percent of it; null for ranges.</summary>
    public static double? Distance(FigureRow printed, FigureRow held)
    {
        ArgumentNullException.ThrowIfNull(printed);
        ArgumentNullException.ThrowIfNull(held);
        return held.Value is { } other && other != 0 ? (printed.Value - other) / other * 100 : null;
    }

    /// <summary>The values that stand for what a figure cites; none for a figure that cites nothing the record holds.</summary>
    public static IReadOnlyList<FigureRow> HeldFor(FigureRow printed, IEnumerable<FigureRow> among)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return printed.CitedId.Length == 0 ? [] :
        [
            .. among.Where(f => f.Basis.IsSupplementary() && f.Reason is null
                && Source.Works(f.StandsFor).Contains(printed.CitedId) && (f.Chart, f.Unit, f.Iso3, f.PeriodStart, f.PeriodEnd)
                    == (printed.Chart, printed.Unit, printed.Iso3, printed.PeriodStart, printed.PeriodEnd)),
        ];
    }

    /// <summary>Every figure of the documents whose cited database the record holds.</summary>
    internal static IReadOnlyList<CitedDatabase> Of(IReadOnlyList<FigureRow> figures) =>
    [
        .. from printed in figures
           where printed.Basis == Basis.Document
           let held = HeldFor(printed, figures)
           where held.Count > 0
           select new CitedDatabase(printed, held),
    ];
}
