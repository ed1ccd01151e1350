using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Charts;

/// <summary>Puts the places of a map into sentences for whoever walks from mark to mark.</summary>
internal static class MapWalk
{
    /// <summary>The walk through every mark, in the order of the record.</summary>
    internal static Walk Of(MapSpec spec, PlotlyFigureData figure)
    {
        var places = Enumerable.Range(0, figure.Rows.Count)
            .SelectMany(trace => figure.Rows[trace].Select((row, point) => (Row: row, Trace: trace, Point: point))).OrderBy(p => p.Row);
        return new Walk(spec, [new WalkSeries([.. places.Select(p => Point(spec, p.Row, p.Trace, p.Point))], [])], Plane: true);
    }

    private static WalkPoint Point(MapSpec spec, int row, int trace, int point)
    {
        var (position, place) = (spec.Marks[row].Position, spec.Marks[row].Place);
        return new WalkPoint(position.X, position.Y, trace, point, string.Join(
            ' ',
            Fill(Strings.WalkValue, place.Place.Name, place.Place.CountryAsListed, place.KindName),
            Words.Position(place.Place.Precision) + ".",
            Fill(Strings.WalkSource, place.SourceShort, place.Place.Locator),
            Fill(Strings.WalkPosition, row + 1, spec.Marks.Count)));
    }

    private static string Fill(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
