using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

/// <summary>Everything behind a figure or gap: as printed, parsed, status, source, page, rival claims, and its uses.</summary>
public sealed partial class FigureDetails : ComponentBase
{
    /// <summary>The figure with what the record holds around it.</summary>
    [Parameter, EditorRequired]
    public required FigureContext Context { get; set; }

    /// <summary>The record, where works are named in full and value and form stand elsewhere; null for the short form.</summary>
    [Parameter]
    public RecordIndex? Full { get; set; }

    /// <summary>Whether value and form stand elsewhere in the short form too, and nobody asks what claims use it.</summary>
    [Parameter]
    public bool Projected { get; set; }

    private IEnumerable<Line> Lines()
    {
        var row = Context.Figure;
        if (Full is null && !Projected)
        {
            yield return new(Strings.ReceiptValue, row.Display);
            if (row.PrintedAs.Length > 0) yield return new(Strings.ReceiptPrinted, "“" + row.PrintedAs + "”");
        }
        yield return new(Strings.ReceiptUnit, row.Unit);
        yield return new(Strings.ReceiptPeriod, row.Period);
        yield return new(Strings.ReceiptStatus, CodeNames.Of(row.Status));
        if (row.Reason is null) yield return new(Strings.ReceiptBound, CodeNames.Of(row.Bound));
        yield return new(Strings.ReceiptBasis, CodeNames.Of(row.Basis));
        var source = Full?.Source(row.Source);
        yield return new(Strings.ReceiptSource, Lettered(row), Work(row.Source), source is null ? "" : Apa.Of(source));
        yield return new(Strings.ReceiptPage, row.Locator);
        if (row.Reason is null && !row.Basis.IsSupplementary()) yield return Cited(row);
        // The note of a derived value is its arithmetic.
        var note = row.Basis.IsDerived() ? Strings.ReceiptDerivation : Strings.ReceiptNote;
        if (row.Note.Length > 0) yield return new(note, row.Note);
    }

    private Line Cited(FigureRow row) => (row.CitedSource, row.CitedId) switch
    {
        ("", _) => new(Strings.ReceiptCited, Strings.ReceiptNothingCited),
        (var work, { Length: > 0 } id) when Full is not null => new(Strings.ReceiptCited, Full.Short(id), Work(id), work),
        // A room reads a title and cannot follow an address.
        var (work, _) => new(Strings.ReceiptCited, Projected ? work.Split(" http")[0] : work),
    };

    /// <summary>Short forms have their links below.</summary>
    private string? Work(string source) => Full is null ? null : Addresses.Source(source);

    private static string Lettered(FigureRow row) =>
        row.Letter.Length > 0 ? row.Letter + " · " + row.SourceShort : row.SourceShort;

    private static RenderFragment Linked(Line line) => builder =>
    {
        if (line.Href is not null)
        {
            builder.OpenElement(0, "a");
            builder.AddAttribute(1, "href", line.Href);
        }
        builder.AddContent(2, line.Text);
        if (line.Href is not null) builder.CloseElement();
        if (line.More.Length > 0) builder.AddContent(3, " — " + line.More);
    };

    /// <summary>A line of the details.</summary>
    /// <param name="Name">What it tells.</param>
    /// <param name="Text">What it says.</param>
    /// <param name="Href">Where the text leads, or null.</param>
    /// <param name="More">What stands behind it, or empty.</param>
    private sealed record Line(string Name, string Text, string? Href = null, string More = "");
}
