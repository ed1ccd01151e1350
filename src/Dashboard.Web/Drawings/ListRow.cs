using Dashboard.Core.Charts;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Drawings;

/// <summary>A row of a list: a bar or a single figure, with its words.</summary>
internal abstract class ListRow
{
    /// <summary>Pixels from its top to its end.</summary>
    internal abstract float Height { get; }

    /// <summary>Width of what is written behind a bar, in pixels; 0 where there is none.</summary>
    internal virtual float ValueWidth => 0;

    /// <summary>
    /// By how much its bar is thicker than usual, in pixels, where the room is higher than the list; at most
    /// <see cref="MostGrowth"/>.
    /// </summary>
    internal float Growth { get; set; }

    /// <summary>By how much its bar can be thicker, in pixels; 0 where it is none.</summary>
    internal virtual float MostGrowth => 0;

    /// <summary>Draws it as the mark of its figure.</summary>
    internal abstract void Draw(Pen pen, float x, float y);

    /// <summary>The row of a list.</summary>
    /// <param name="bar">What it shows.</param>
    /// <param name="barScale">What the lengths of bars are shares of.</param>
    /// <param name="scale">Sizes.</param>
    /// <param name="width">Its room, in pixels.</param>
    /// <param name="before">The room of names that stand before their bars, in pixels; 0 where they stand above.</param>
    internal static ListRow Of(ChartBar bar, BarScale barScale, StillScale scale, float width, float before) =>
        bar.Length is { } length
            ? new BarRow(bar, length, barScale, scale, width, before) : new FactRow(bar, scale, width);
}
