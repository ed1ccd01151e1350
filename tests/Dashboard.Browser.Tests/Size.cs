using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Screens, in CSS pixels.</summary>
internal static class Size
{
    internal static ViewportSize Desktop => new() { Width = 1440, Height = 900 };

    /// <summary>A desktop on which a chart and its table are seen together.</summary>
    internal static ViewportSize Tall => new() { Width = 1440, Height = 2000 };

    /// <summary>The usual laptop of a seminar room.</summary>
    internal static ViewportSize Laptop => new() { Width = 1366, Height = 768 };

    internal static ViewportSize Phone => new() { Width = 390, Height = 844 };

    /// <summary>The narrowest screen that pages are made for.</summary>
    internal static ViewportSize Narrow => new() { Width = 320, Height = 568 };

    internal static ViewportSize Projector => new() { Width = 1280, Height = 720 };
}
