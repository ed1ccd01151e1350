using System.Globalization;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Links;

/// <summary>Makes citations of single figures.</summary>
internal static class FigureCitations
{
    /// <summary>The figure with its document, page and address and the version of the record; it says no day.</summary>
    /// <param name="row">The figure.</param>
    /// <param name="address">Full address of its page.</param>
    /// <param name="dataVersion">Data version of the record.</param>
    internal static string Sentence(FigureRow row, string address, string dataVersion) => Words.Fill(Strings.ReceiptCitation,
        Subject(row), row.Period, row.Display, row.PrintedAs, row.SourceShort, row.Locator,
        address, Addresses.ShortVersion(dataVersion));

    /// <summary>What is counted or measured, and where; many titles say where themselves.</summary>
    internal static string Subject(FigureRow row) => row.Title.Contains(row.Entity, StringComparison.Ordinal)
        ? row.Title : Words.Fill(Strings.FigureSubject, row.Title, row.Entity);

    /// <summary>The page of the figure as it is read today.</summary>
    /// <param name="row">The figure.</param>
    /// <param name="address">Full address of its page.</param>
    /// <param name="dataVersion">Data version of the record.</param>
    /// <param name="created">When the record was put together, or null where it does not say.</param>
    /// <param name="clock">Says which day it is, in universal time.</param>
    internal static ChartCitation Of(
        FigureRow row, string address, string dataVersion, DateTimeOffset? created, TimeProvider clock) => new()
        {
            Kind = "figure",
            Slug = row.Id,
            Title = Words.Fill(Strings.FigureCited, Subject(row), row.Period, row.Display),
            Language = CultureInfo.CurrentCulture.TwoLetterISOLanguageName,
            Project = Strings.AppName,
            Address = address,
            Version = Addresses.ShortVersion(dataVersion),
            Accessed = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            Year = (created ?? clock.GetUtcNow()).UtcDateTime.Year,
        };
}
