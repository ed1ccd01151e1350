using System.Globalization;
using Plotly.Blazor;
using Plotly.Blazor.Traces;

namespace Dashboard.Web.Charts;

/// <summary>What is different in a figure of another size.</summary>
/// <param name="Media">The screens that it is for, as a media query.</param>
/// <param name="Layout">What its layout has other than the figure's.</param>
/// <param name="Data">Attributes of traces, by the index of the trace and the name of the attribute.</param>
internal sealed record FigureVariant(string Media, Layout Layout, IReadOnlyDictionary<string, Dictionary<string, object>> Data);

/// <summary>Compares the drawings of one chart in two sizes: both have the same traces with the same values.</summary>
internal static class FigureChanges
{
    /// <summary>What must be set in one drawing to get the other.</summary>
    internal static FigureVariant Between(PlotlyFigureData figure, PlotlyFigureData other, string media) => new(
        media,
        new Layout { Margin = other.Layout.Margin, XAxis = other.Layout.XAxis, YAxis = other.Layout.YAxis, Shapes = other.Layout.Shapes, Annotations = other.Layout.Annotations },
        figure.Traces.Zip(other.Traces)
            .Select((pair, i) => (Key: i.ToString(CultureInfo.InvariantCulture), Changes: pair is (Scatter from, Scatter to) ? Of(from, to) : []))
            .Where(t => t.Changes.Count > 0).ToDictionary(t => t.Key, t => t.Changes));

    private static Dictionary<string, object> Of(Scatter from, Scatter to)
    {
        var changes = new Dictionary<string, object>();
        Set("marker.size", from.Marker?.Size, (object?)to.Marker?.Size ?? to.Marker?.SizeArray);
        Set("marker.line.width", from.Marker?.Line?.Width, (object?)to.Marker?.Line?.Width ?? to.Marker?.Line?.WidthArray);
        Set("line.width", from.Line?.Width, to.Line?.Width);
        Set("line.dash", from.Line?.Dash, to.Line?.Dash);
        if ((string?)to.Meta != PlotlyWords.Meta) return changes;
        (changes["x"], changes["y"], changes["text"], changes["textposition"]) = (to.X, to.Y, to.TextArray, to.TextPositionArray);
        (changes["textfont.size"], changes["textfont.color"]) = (to.TextFont.SizeArray, to.TextFont.ColorArray);
        return changes;

        void Set(string name, object? before, object? after)
        {
            if (after is not null && !after.Equals(before)) changes[name] = after;
        }
    }
}
