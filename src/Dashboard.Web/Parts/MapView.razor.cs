using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

/// <summary>The map from title to source strip.</summary>
public sealed partial class MapView : ComponentBase
{
    /// <summary>Everything the map could show.</summary>
    [Parameter, EditorRequired]
    public required MapData Map { get; set; }

    /// <summary>The map.</summary>
    [Parameter, EditorRequired]
    public required MapSpec Spec { get; set; }

    /// <summary>The same for a phone; null where the map is projected.</summary>
    [Parameter]
    public MapSpec? Phone { get; set; }

    /// <summary>The query that it answers.</summary>
    [Parameter, EditorRequired]
    public required MapQuery Query { get; set; }

    /// <summary>The place whose receipt is open, or null.</summary>
    [Parameter]
    public PlaceRow? Chosen { get; set; }

    /// <summary>What stands above a projected map, with an element <c>map-title</c>; null for its own title.</summary>
    [Parameter]
    public RenderFragment? Head { get; set; }

    /// <summary>Pixels a projected map has beside its key on a screen of 1280 by 720: letters have their size there.</summary>
    private const int BesideKey = 816, BesideClasses = 980, BelowHead = 432;

    /// <summary>Pixels that <see cref="Head"/> takes more than the map's own title, on a screen of 1280 by 720.</summary>
    [Parameter]
    public int TallerHead { get; set; }

    private string Page => Addresses.Map(Query);

    /// <summary>Where the address of another part begins; the receipt stays open.</summary>
    private string Movable
    {
        get
        {
            var whole = Addresses.Map(Query with { Viewport = null });
            return Chosen is null ? whole : ChosenPlace.On(whole, Chosen.Place.Id);
        }
    }

    private IReadOnlyList<(MapSpec Spec, PageFrame Frame)> Drawn => Phone is not { } phone
        ? [(Spec, PageFrame.Projected with { Width = Math.Min(
            Query.Coverage ? BesideClasses : BesideKey, (int)((BelowHead - TallerHead) * Spec.Frame.Aspect)) })]
        : [(Spec, PageFrame.Wide), (phone, PageFrame.Narrow with { Width = 390 })];

    /// <summary>A projected page is not left by a click.</summary>
    private PageLinks LinksOf(MapSpec spec)
    {
        var page = Addresses.Map(Query with { Projector = false });
        var links = MapPlaceMarks.Of(spec, Query, id => ChosenPlace.On(page, id), Addresses.Map);
        return links with { Beside = Query.Projector };
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static (string Name, string Value) Semicolon => CsvFlavours.Of(CsvFlavour.Semicolon);

    private (string Name, string Value) Theme => ("theme", Query.Theme is { } asked ? Codes.Of(asked) : "");

    private string PictureName => FileNames.Of("map", "png", [.. Query.ForFiles().ParametersWithArea, Theme]);

    private string FileName(string extension, params IEnumerable<(string, string)> more) =>
        FileNames.Of("map", extension, [.. Query.ForFiles().Parameters, .. more]);

    private string Frame => EmbedCode.Of(Full(Addresses.EmbedMap(Query)), Spec.Title,
        EmbedHeight.Of(Spec, Phone ?? Spec, EmbedHeight.TypicalWidth));

    private string Picture => EmbedCode.OfPicture(Full(Addresses.Map(Query.ForFiles())),
        Full(Addresses.MapFile("png", Query.ForFiles())), Spec.Title);

    private string Full(string address) => Public.Of(Navigation, address);
}
