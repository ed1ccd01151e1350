using System.Text.Json;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Charts;

/// <summary>What the keyboard walks through in a plot, with every sentence that is spoken on the way.</summary>
/// <param name="Of">What it was made from.</param>
/// <param name="Series">Series from the lowest to the highest: in the order of the spec, from back to front.</param>
/// <param name="Plane">True where the one series is marks of a map: arrow keys lead to the nearest mark in their direction.</param>
public sealed record Walk(object Of, IReadOnlyList<WalkSeries> Series, bool Plane = false)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The walk as the script of the page reads it.</summary>
    internal string Json() => JsonSerializer.Serialize(
        new
        {
            Series,
            Plane,
            First = Strings.WalkFirst,
            Last = Strings.WalkLast,
            NoSeries = Plane ? Strings.WalkNoMark : Strings.WalkNoSeries,
            Outside = Strings.WalkOutside,
        },
        Options);
}

/// <summary>Marks that left and right lead along.</summary>
/// <param name="Points">Marks in order of period.</param>
/// <param name="Gaps">What is said before the first mark, between every two, and after the last; empty where nothing is missing.</param>
public sealed record WalkSeries(IReadOnlyList<WalkPoint> Points, IReadOnlyList<string> Gaps);

/// <summary>One mark.</summary>
/// <param name="X">Position on the time axis.</param>
/// <param name="Y">Position on the value axis.</param>
/// <param name="Trace">Index of its trace.</param>
/// <param name="Point">Index in its trace.</param>
/// <param name="Text">What is said there.</param>
public sealed record WalkPoint(double X, double Y, int Trace, int Point, string Text);
