namespace Dashboard.Web.Layout;

/// <summary>Rows and columns of small plots, filled row by row.</summary>
/// <param name="Columns">At least 1.</param>
/// <param name="Rows">At least 1.</param>
internal readonly record struct PanelGrid(int Columns, int Rows)
{
    /// <summary>Width to height of the values in a small plot whose lines are read well.</summary>
    private const double Aspect = 1.7;

    /// <summary>A grid of empty places alone would weigh as much as plots this much too wide or too high.</summary>
    private const double EmptyPlaces = 5;

    /// <summary>The grid whose plots are nearest to the right shape, with few places left empty.</summary>
    /// <param name="count">How many plots there are.</param>
    /// <param name="width">Of the room.</param>
    /// <param name="height">Of the room.</param>
    /// <param name="least">
    /// Width of the widest heading and of the years at both ends: no plot is narrower, unless it is alone in its row.
    /// </param>
    /// <param name="words">Width beside and height above and below the values of each plot.</param>
    internal static PanelGrid For(int count, double width, double height, double least, (double Width, double Height) words) =>
        Enumerable.Range(1, Math.Max(1, count)).Where(columns => columns == 1 || width / columns >= least)
            .Select(columns => new PanelGrid(columns, (count + columns - 1) / columns))
            .MinBy(g => Math.Abs(Math.Log(
                    Math.Max(1, (width / g.Columns) - words.Width) / Math.Max(1, (height / g.Rows) - words.Height) / Aspect))
                + (EmptyPlaces * (1 - (count / (double)(g.Columns * g.Rows)))));
}
