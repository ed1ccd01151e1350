using System.Globalization;
using System.Xml.Linq;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;

namespace Dashboard.Web.Tests.Drawings;

public sealed class TimelineLayoutTests(WebHost host) : PageContext(host)
{
    /// <summary>From the line of a year to its words, in pixels of a wide page.</summary>
    private const double AfterLine = 3.5;

    /// <summary>How many years are shown: from months beside each year to steps of five.</summary>
    private static readonly int[] Lengths = [1, 2, 3, 4, 6, 9, 14, 25, 36];

    /// <summary>Whatever years are shown: each stands once, after its line, and over no mark of another year.</summary>
    [Theory]
    [InlineData("wide")]
    [InlineData("middle")]
    [InlineData("narrow")]
    public async Task Years_OfAnySpan_StandOnceAndOverNoMarkOfAnother(string name)
    {
        var index = await RecordAsync();
        var frame = PageFrame.Page.Single(f => f.Name == name);
        var years = index.Events.ToDictionary(e => e.Id, e => e.Year());
        var whole = YearSpan.Of(index.Events);
        foreach (var from in Enumerable.Range(whole.From, whole.Years))
        {
            foreach (var to in Lengths.Select(l => from + l).Where(to => to <= whole.To))
            {
                var page = Laid.Of(index.Events, new YearSpan(from, to), index, frame).Page;
                var ticks = page.Texts.Where(t => int.TryParse(t.Text, out _) && t.X > 0 && t.X < page.Width).ToList();
                Assert.Equal(ticks.Select(t => t.Text).Distinct(), ticks.Select(t => t.Text));
                var shown = ticks.Where(t => IsIn(t.Text, from, to)).ToList();
                Assert.All(shown.Zip(shown.Skip(1)), pair => Assert.True(
                    pair.First.X + pair.First.Length < pair.Second.X, $"{from} to {to}: {pair.First.Text} covers the next"));
                foreach (var mark in page.Marks)
                {
                    var over = shown.LastOrDefault(t => mark.X >= t.X);
                    if (over is null || mark.X > over.X + over.Length) continue;
                    Assert.True(years[mark.Id] >= int.Parse(over.Text, CultureInfo.InvariantCulture),
                        $"{from} to {to}: {mark.Id} of {years[mark.Id]} under {over.Text}");
                }
            }
        }

        static bool IsIn(string text, int from, int to) =>
            int.Parse(text, CultureInfo.InvariantCulture) is var year && year >= from && year < to;
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("middle")]
    [InlineData("narrow")]
    public async Task Marks_OfTheRecord_StandForEveryEventOnceAndApart(string name)
    {
        var page = await PageAsync(PageFrame.Page.Single(f => f.Name == name));
        Assert.Equal(114, page.Marks.Count);
        Assert.Equal(114, page.Marks.Select(m => m.Id).Distinct().Count());
        var (closest, pair) = page.Marks
            .SelectMany((one, i) => page.Marks.Skip(i + 1).Select(other => (
                Apart: Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2)), $"{one.Id}, {other.Id}")))
            .Min();
        Assert.True(closest > 8, $"{pair} are {closest} apart");
        Assert.All(page.Marks, m => Assert.True(
            m.X > 0 && m.X < page.Width && m.Y > 0 && m.Y < page.Height, $"{m.Id} leaves the drawing"));
    }

    [Fact]
    public async Task Marks_OfACategory_StandBetweenItsNameAndTheNext()
    {
        var index = await RecordAsync();
        var page = await PageAsync(PageFrame.Narrow);
        var names = index.Events.Select(e => e.Category).Distinct().Order()
            .Select(c => page.Texts.First(t => CodeNames.Of(c).StartsWith(t.Text, StringComparison.Ordinal)).Y).ToList();
        Assert.Equal(names.Order(), names);
        foreach (var (mark, happened) in page.Marks.Zip(index.Events))
        {
            var line = index.Events.Select(e => e.Category).Distinct().Order().ToList().IndexOf(happened.Category);
            Assert.True(mark.Y > names[line] && (line == names.Count - 1 || mark.Y < names[line + 1]), $"{mark.Id} at {mark.Y}");
        }
    }

    [Fact]
    public async Task Marks_OfYearsAndDays_StandAtTheirTimeHollowOrFilled()
    {
        var page = await PageAsync(PageFrame.Wide, "1990-nye", "1995-08-30");
        var ticks = page.Texts.Where(t => t.Text is "1990" or "1995").ToDictionary(t => t.Text, t => t.X - AfterLine);
        var year = (ticks["1995"] - ticks["1990"]) / 5;
        Assert.Equal(ticks["1995"] + (242 / 366.0 * year), page.Marks[1].X, 0.3);
        Assert.Equal(ticks["1995"] - (4.5 * year), page.Marks[0].X, 0.3);
        var fills = page.Root.Descendants("a")
            .Select(a => a.Descendants().Where(d => d.Name.LocalName != "text").Attributes("fill")
                .Select(f => f.Value).Last(f => f != "none"));
        Assert.Equal(["var(--paper)", "var(--accent)"], fills);
    }

    [Theory]
    [InlineData("wide", 20)]
    [InlineData("middle", 10)]
    [InlineData("narrow", 11)]
    public async Task Names_OfKeyEvents_StandBesideTheirMarksAndCoverNothing(string name, int least)
    {
        var index = await RecordAsync();
        var page = await PageAsync(PageFrame.Page.Single(f => f.Name == name));
        var keys = index.Events.Where(e => e.ShortTitle.Length > 0).ToDictionary(e => e.ShortTitle, e => e.Id);
        var named = page.Texts.Where(t => keys.ContainsKey(t.Text)).ToList();
        Assert.InRange(named.Count, least, keys.Count);
        foreach (var text in named)
        {
            var (left, right) = (text.X, text.X + text.Length!.Value);
            Assert.InRange(left, 0, page.Width);
            Assert.InRange(right, 0, page.Width);
            var own = page.Marks.Single(m => m.Id == keys[text.Text]);
            // Beside its mark, or above it at the end of a line.
            if (own.X > left && own.X < right) Assert.InRange(own.Y - text.Y, 5, 60);
            else Assert.InRange(Math.Min(Math.Abs(own.X - left), Math.Abs(own.X - right)), 3, 12);
            Assert.All(page.Marks, m => Assert.False(
                m.X > left - 3 && m.X < right + 3 && m.Y > text.Y - 14 && m.Y < text.Y + 3, $"{text.Text} covers {m.Id}"));
            Assert.All(named.Where(other => other != text), other => Assert.False(
                other.X < right && other.X + other.Length > left && Math.Abs(other.Y - text.Y) < 9,
                $"{text.Text}, {other.Text}"));
        }
    }

    private async Task<PageSvg> PageAsync(PageFrame frame, params string[] starts)
    {
        var index = await RecordAsync();
        var events = index.Events
            .Where(e => starts.Length == 0 || starts.Any(s => e.Id.StartsWith(s, StringComparison.Ordinal)));
        return Laid.Of([.. events], index, frame).Page;
    }
}
