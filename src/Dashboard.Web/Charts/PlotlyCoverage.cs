using System.Globalization;
using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using MarkLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;

namespace Dashboard.Web.Charts;

/// <summary>What lies over coloured countries: a place to point at in each, a dot where it is too small, a number where it has several offices.</summary>
internal static class PlotlyCoverage
{
    private const string Clear = "rgba(0,0,0,0)";

    internal static Scatter Of(MapSpec spec, MapCoverage coverage, Theme theme, DrawingSizes sizes)
    {
        var countries = coverage.Countries;
        return new Scatter
        {
            Mode = ModeFlag.Markers | ModeFlag.Text,
            X = [.. countries.Select(c => (object)c.Position.X)],
            Y = [.. countries.Select(c => (object)c.Position.Y)],
            TextArray = [.. countries.Select(c => c.Count > 1 ? c.Count.ToString(CultureInfo.CurrentCulture) : "")],
            TextPosition = TextPositionEnum.MiddleCenter,
            TextFont = new TextFont { Family = PlotlyDrawing.FontFamily, Size = sizes.Text - 1, Color = Palette.Ink(theme) },
            HoverTextArray = [.. countries.Select(Hover)],
            HoverTemplate = "%{hovertext}<extra></extra>",
            ShowLegend = false,
            Marker = new Marker
            {
                Size = sizes.Mark,
                ColorArray = [.. countries.Select(c => (object)(spec.IsTiny(c.Iso3) ? Palette.Classes(theme)[c.Class] : Clear))],
                Line = new MarkLine { ColorArray = [.. countries.Select(c => (object)(spec.IsTiny(c.Iso3) ? Palette.Ink(theme) : Clear))], Width = 1.2m },
            },
        };
    }

    private static string Hover(CoverageCountry country) => string.Join("<br>",
        $"<b>{WebUtility.HtmlEncode(country.Name)}</b>: {country.Count.ToString(CultureInfo.CurrentCulture)}",
        WebUtility.HtmlEncode(string.Join(", ", country.AsListed)));
}
