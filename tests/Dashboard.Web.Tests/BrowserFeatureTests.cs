using System.Text.RegularExpressions;

namespace Dashboard.Web.Tests;

/// <summary>
/// Scripts and style sheets use nothing newer than Chromium 100, Firefox 115 and Safari 15.0, unless a page is as usable without
/// it. Selectors that only older browsers do not know are a rule of <see cref="SourceRuleTests"/>.
/// </summary>
public sealed partial class BrowserFeatureTests
{
    private static readonly string Web = Path.Combine(Repository.Folder, "src", "Dashboard.Web");

    /// <summary>With the first browsers that have it.</summary>
    [Theory]
    [InlineData(@"\.(toSorted|toReversed|toSpliced)\(", "Chromium 110, Safari 16")]
    [InlineData(@"\.at\(", "Safari 15.4")]
    [InlineData(@"\.findLast(Index)?\(", "Safari 15.4")]
    [InlineData(@"\b(Object|Map)\.groupBy\(", "Chromium 117, Firefox 119, Safari 17.4")]
    [InlineData(@"\bObject\.hasOwn\(", "Safari 15.4")]
    [InlineData(@"\bstructuredClone\(", "Safari 15.4")]
    [InlineData(@"\bArray\.fromAsync\(", "Chromium 121, Safari 16.4")]
    [InlineData(@"\bPromise\.(withResolvers|try)\(", "Chromium 119, Firefox 121, Safari 17.4")]
    [InlineData(@"\bAbortSignal\.(any|timeout)\(", "Chromium 103, Safari 16")]
    [InlineData(@"\(\?<[=!]", "Safari 16.4")]
    [InlineData(@"\bstatic\s*\{", "Safari 16.4")]
    [InlineData(@"/[dgimsy]*v[dgimsy]*[.,;)]", "Chromium 112, Firefox 116, Safari 17")]
    [InlineData(@"\bSegmenter\b", "Firefox 125")]
    [InlineData(@"\brequestIdleCallback\(", "no Safari")]
    [InlineData(@"\.checkVisibility\(", "Chromium 105, Safari 17.4")]
    [InlineData(@"\badoptedStyleSheets\b", "Safari 16.4")]
    [InlineData(@"\bscrollend\b", "Chromium 114, Safari 26")]
    [InlineData(@"\.inert\b", "Chromium 102, Safari 15.5")]
    [InlineData(@"\bcrypto\.randomUUID\(", "Safari 15.4, and only with TLS")]
    [InlineData(@"\bstartViewTransition\(", "Firefox 144, Safari 18")]
    [InlineData(@"\bwindow\.navigation\b", "Firefox 147, Safari 26.2")]
    [InlineData(@"\bwith\s*\{\s*type:", "import attributes: Chromium 123, Firefox 138, Safari 17.2")]
    public void Scripts_UseNothingThatOldBrowsersLack(string feature, string since)
    {
        foreach (var (name, text) in Files("*.js"))
            Assert.False(Regex.IsMatch(text, feature), $"{name} uses {feature}: {since}");
    }

    /// <summary>With the first browsers that have it.</summary>
    [Theory]
    [InlineData(@"\bcolor-mix\(", "Chromium 111, Safari 16.2")]
    [InlineData(@"\blight-dark\(", "Chromium 123, Firefox 120, Safari 17.5")]
    [InlineData(@"@layer\b", "Safari 15.4")]
    [InlineData(@"@scope\b", "Chromium 118, Firefox 128, Safari 17.4")]
    [InlineData(@"@starting-style\b", "Chromium 117, Firefox 129, Safari 17.5")]
    [InlineData(@"\bsubgrid\b", "Chromium 117, Safari 16")]
    [InlineData(@"(^|[{;}\s])&", "nesting: Chromium 112, Firefox 117, Safari 16.5")]
    [InlineData(@"[{;]\s*(translate|rotate|scale):", "Chromium 104")]
    [InlineData(@"@(media|container)[^{]*[<>]", "ranges: Chromium 104, Safari 16.4")]
    [InlineData(@"\boverflow[^:;{}]*:\s*clip", "Safari 16")]
    [InlineData(@"\d(cqw|cqh|cqi|cqb|cqmin|cqmax)\b", "Chromium 105, Safari 16")]
    [InlineData(@":(modal|dir\(|user-(in)?valid)", "Chromium 105, Firefox 103, Safari 15.6")]
    [InlineData(@"\b(round|mod|rem|sin|cos|pow|sqrt|hypot|abs|sign)\(", "Chromium 111, Firefox 118, Safari 15.4")]
    [InlineData(@"(oklch|oklab|lch|lab|hwb|color)\(", "Chromium 111, Safari 15.4")]
    public void Styles_UseNothingThatOldBrowsersLack(string feature, string since)
    {
        foreach (var (name, text) in Files("*.css"))
            Assert.False(Regex.IsMatch(text, feature), $"{name} uses {feature}: {since}");
    }

    /// <summary>A declaration that is not understood leaves the one before it.</summary>
    [Fact]
    public void Heights_OfTheSmallScreen_FollowThoseThatAllBrowsersKnow()
    {
        var found = 0;
        foreach (var (name, text) in Files("*.css"))
        {
            foreach (Match block in Block().Matches(text))
            {
                var all = block.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries);
                foreach (var (before, own) in all.Prepend("").Zip(all).Where(p => NewHeight().IsMatch(p.Second)))
                {
                    Assert.True(NewHeight().Replace(own, "vh") == before, $"{name}: {own} follows {before}");
                    found++;
                }
            }
        }
        Assert.True(found > 3);
    }

    /// <summary>Without queries of containers, the width of the window chooses the drawing.</summary>
    [Fact]
    public void Containers_ThatChooseADrawing_HaveAnOtherWay()
    {
        var asking = Files("*.css").Where(f => f.Text.Contains("@container", StringComparison.Ordinal)).ToList();
        // The usual drawing of a projection fits every screen; those of low screens are better there.
        Assert.Equal(["Look/Drawings.css", "Parts/ProjectorBar.css"], asking.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.Contains(
            "@supports not (container-type: inline-size)", asking.Single(f => f.Name == "Look/Drawings.css").Text,
            StringComparison.Ordinal);
    }

    /// <summary>
    /// Firefox 115 has no <c>:has</c>. Where it would be missed there is another way; here it only adds to a look.
    /// </summary>
    [Fact]
    public void Rules_WithHas_OnlyAddToALook()
    {
        string[] looks =
        [
            "#content:has(> .map-page:not([data-projector]))",
            ".taken section:is(.dispute, .claim):has(:is(:target, [data-target]))",
            ".export-choices .toggle:has(:checked)", ".toggle:is([data-on], :has(:checked))", ".card:has(.drawing) h2",
            ".balanced .block:has(details:not([open]))",
        ];
        foreach (var (name, text) in Files("*.css"))
        {
            if (text.Contains("@supports not selector(:has(*))", StringComparison.Ordinal)) continue;
            var rest = looks.Aggregate(
                Supported().Replace(text, ""), (left, look) => left.Replace(look, "", StringComparison.Ordinal));
            Assert.False(rest.Contains(":has(", StringComparison.Ordinal), $"{name} has a rule with :has");
        }
    }

    private static IEnumerable<(string Name, string Text)> Files(string kind)
    {
        var names = Directory.EnumerateFiles(Web, kind, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Web, f).Replace('\\', '/'))
            .Where(n => n.Split('/')[0] is not ("obj" or "bin") && !n.Contains("popover-polyfill", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(names);
        return names.Select(n => (n, Comment().Replace(File.ReadAllText(Path.Combine(Web, n)), "")));
    }

    [GeneratedRegex(@"/\*.*?\*/|(?<=^|\s)//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<=\d)[sld]vh\b")]
    private static partial Regex NewHeight();

    /// <summary>What stands in a block that older browsers pass over.</summary>
    [GeneratedRegex(@"@supports selector\(:has\(\*\)\)\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")]
    private static partial Regex Supported();
}
