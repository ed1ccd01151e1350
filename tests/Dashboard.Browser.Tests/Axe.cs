using Deque.AxeCore.Commons;

namespace Dashboard.Browser.Tests;

/// <summary>What axe has to say against a page.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>All rules that axe applies by itself, best practices among them, and the size of what is pressed.</summary>
    private const string AllRules = "{ rules: { 'target-size': { enabled: true } } }";

    /// <summary>The rules that another theme can break: it changes colours and nothing else.</summary>
    private const string RulesOfColour = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

    /// <summary>Every rule that an element breaks, which, and how.</summary>
    private const string Run = """
        async theme => {
          document.documentElement.dataset.theme = theme;
          const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false, ...OPTIONS });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) =>
            `${id}: ${html.slice(0, 200)}: ${[...any, ...all, ...none].map(check => check.message).join('; ')}`));
        }
        """;

    /// <summary>Everything that axe finds in a page, with the width and the theme.</summary>
    /// <param name="reader">The reader of the page.</param>
    /// <param name="widths">Widths of the screen, in CSS pixels; other themes are worn at the first and the last.</param>
    internal static async Task<List<string>> FindAsync(Reader reader, params int[] widths)
    {
        var found = new List<string>();
        await reader.Page.EvaluateAsync(Script);
        foreach (var width in widths)
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            await AddAsync("light", AllRules, width);
            if (width != widths[0] && width != widths[^1]) continue;
            await AddAsync("dark", RulesOfColour, width);
            await AddAsync("contrast", RulesOfColour, width);
        }
        return found;

        async Task AddAsync(string theme, string rules, int width)
        {
            var run = Run.Replace("OPTIONS", rules, StringComparison.Ordinal);
            found.AddRange((await reader.Page.EvaluateAsync<string[]>(run, theme)).Select(what => $"{width} {theme}: {what}"));
        }
    }
}
