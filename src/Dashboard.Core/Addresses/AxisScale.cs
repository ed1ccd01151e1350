namespace Dashboard.Core.Addresses;

/// <summary>How values are laid out on the value axis.</summary>
public enum AxisScale
{
    /// <summary>Equal differences are equally long; starts at zero.</summary>
    Linear,

    /// <summary>Equal ratios are equally long; for series of very different size.</summary>
    Log,

    /// <summary>Each line in percent of its own value in a base year; starts at zero.</summary>
    Index,
}
