namespace Dashboard.Core.Geography;

/// <summary>A point of the projected plane.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Upwards.</param>
public readonly record struct MapPosition(double X, double Y);
