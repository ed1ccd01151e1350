namespace Dashboard.Web.Stills;

/// <summary>The words of a chart at their places.</summary>
internal interface IPlacedLabels
{
    /// <summary>True when none covers another or leaves its room.</summary>
    bool AreApart { get; }

    internal void Draw(Pen pen);
}
