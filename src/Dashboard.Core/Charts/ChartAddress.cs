using System.Diagnostics.CodeAnalysis;
using Dashboard.Core.Addresses;
using Dashboard.Core.Figures;

namespace Dashboard.Core.Charts;

/// <summary>Addresses of a chart: what they may ask for follows from what the chart holds.</summary>
public static class ChartAddress
{
    /// <summary>What an address asks of a chart; values that the chart does not have are reported to the reader.</summary>
    /// <param name="data">The chart.</param>
    /// <param name="reader">The address.</param>
    public static ChartQuery Read([NotNull] this ChartData data, AddressReader reader)
    {
        ArgumentNullException.ThrowIfNull(data);
        IReadOnlyList<AxisScale> scales = data.ShowsOneCountry
            ? [.. data.CountryCodes.SelectMany(c => ScaleRules.Permitted(data.Shown([c]))).Distinct()]
            : ScaleRules.Permitted(data);
        return ChartQuery.Read(reader, new ChartChoices(
            data.CountryCodes, data.SourceIds, scales,
            [.. FocusChoice.Of(data).Select(f => f.Key)], CountryPanels.ArePermitted(data)));
    }
}
