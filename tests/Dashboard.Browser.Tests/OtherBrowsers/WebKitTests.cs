namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>What readers do, in WebKit.</summary>
public sealed class WebKitTests(DashboardHost host, WebKitBrowser webKit)
    : OtherBrowserTests(host, webKit), IClassFixture<WebKitBrowser>;
