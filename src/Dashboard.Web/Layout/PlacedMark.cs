using Dashboard.Core.Charts;
using Dashboard.Web.Look;

namespace Dashboard.Web.Layout;

/// <summary>A mark of a series where it was drawn.</summary>
/// <param name="Series">Key of its series.</param>
/// <param name="Mark">Shape.</param>
/// <param name="Across">Its middle on the time axis, 0 at the left end and 1 at the right.</param>
/// <param name="Up">Its middle on the value axis, 0 at the lower end and 1 at the upper.</param>
/// <param name="Colour">Colour.</param>
internal sealed record PlacedMark(string Series, Mark Mark, double Across, double Up, Tint Colour);
