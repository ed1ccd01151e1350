using MudBlazor;

namespace Dashboard.Web.Features.Explore;

/// <summary>
/// MudBlazor's theme: our typeface and shapes. Its colours are variables of the style sheet, which knows light and dark by
/// the document's <c>data-theme</c>, so that neither the server nor a circuit is needed to show the right ones.
/// </summary>
internal static class ExplorerTheme
{
    private static readonly string[] Families = ["Inter", "system-ui", "sans-serif"];

    internal static MudTheme Value { get; } = new()
    {
        Typography = new Typography
        {
            Default = new DefaultTypography
            {
                FontFamily = Families,
                FontSize = "1rem",
                LineHeight = "1.55",
                LetterSpacing = "normal",
            },
            Button = new ButtonTypography
            {
                FontFamily = Families,
                FontSize = ".95rem",
                FontWeight = "600",
                LetterSpacing = "normal",
                TextTransform = "none",
            },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px", AppbarHeight = "56px" },
    };
}
