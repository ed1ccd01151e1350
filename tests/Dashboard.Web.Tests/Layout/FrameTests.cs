using Dashboard.Core.Record;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using static Dashboard.Web.Tests.Layout.DrawnWords;

namespace Dashboard.Web.Tests.Layout;

/// <summary>The words around plots: all of them in a large picture, the right ones in a small one.</summary>
public sealed class FrameTests(WebHost host)
{
    [Theory]
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.Slope)]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Fact)]
    public async Task Words_OfOneToTwelveSeries_NeverMeetAndAreAllThere(ChartKind kind)
    {
        var real = await Specs.ChartAsync(host, "student-quotas");
        foreach (var size in new[] { StillSize.Slide, StillSize.Presets["square"], StillSize.Presets["card"] })
            for (var count = 1; count <= 12; count++)
            {
                var spec = Pseudo.Of(SyntheticSpecs.Of(real, kind, count));
                var options = new StillOptions(size, Theme.Light) { Text = Pseudo.Text };
                var texts = ChartStill.Texts(spec, options, Permalink);
                AssertApart($"{kind} of {count}, {size.Width} x {size.Height}", texts, options);
                var shown = Shown(spec, texts, options.Text);
                AssertAllThere($"{kind} of {count}", texts, WordsOf(size.IsSlide ? shown with { Notes = [] } : shown));
            }
    }

    /// <summary>On a slide only notes and the names of supplementary sources may be missing, and then it says so.</summary>
    [Fact]
    public async Task Words_OfASlide_AreThereOrOnThePage()
    {
        var options = new StillOptions(StillSize.Slide, Theme.Light) { Text = Pseudo.Text };
        foreach (var spec in (await Specs.AllAsync(host)).Select(Pseudo.Of))
        {
            var texts = ChartStill.Texts(spec, options, Permalink);
            var drawn = Drawn(texts);
            var missing = WordsOf(Shown(spec, texts, options.Text))
                .Where(w => !drawn.Contains(Bare(w), StringComparison.Ordinal)).ToList();
            var notes = missing.Intersect(spec.Notes).ToList();
            Assert.True(
                notes.Count == 0 || drawn.Contains(Bare(options.Text.MoreNotes), StringComparison.Ordinal),
                $"{spec.Slug}: notes are missing and the slide does not say so");
            var supplementary = spec.Sources.Where(s => s.Kind == SourceKind.Supplementary).Select(s => s.Short).ToList();
            Assert.All(
                missing.Except(notes), w => Assert.Contains(supplementary, s => w.Contains(s, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(3508, 2480)]
    [InlineData(1080, 1080)]
    public async Task Words_OfASpec_AreAllInThePicture(int width, int height)
    {
        var options = new StillOptions(new StillSize(width, height), Theme.Light) { Text = Pseudo.Text };
        foreach (var spec in (await Specs.AllAsync(host)).Select(Pseudo.Of))
            AssertAllThere(spec.Slug, ChartStill.Texts(spec, options, Permalink), WordsOf(spec));
    }

    /// <summary>The number of a crowd follows its circle, and that the map.</summary>
    [Theory]
    [InlineData(1280)]
    [InlineData(1920)]
    [InlineData(3840)]
    public async Task Words_OfASlide_CanBeReadFromTheLastRow(int width)
    {
        var options = new StillOptions(new StillSize(width, width * 9 / 16), Theme.Light);
        var pictures = (await Specs.AllAsync(host))
            .Select(s => (Name: s.Slug, Texts: ChartStill.Texts(s, options, Permalink)))
            .Concat((await Specs.MapsAsync(host)).Select(s => (Name: $"{s.Area}", Texts: MapStill.Texts(s, options, Permalink))));
        Assert.All(pictures, p => Assert.Empty(p.Texts
            .Where(t => t.Text.Any(c => char.IsAsciiDigit(c) || char.IsUpper(c)) && !(p.Name == "World" && t.Text.Length < 3))
            .Where(t => t.Ink.Height < options.Size.LeastText * StillScale.Capital)
            .Select(t => $"{p.Name}: “{t.Text}” is {t.Ink.Height / StillScale.Capital:0.0} pixels large")));
    }

    /// <summary>
    /// A small picture keeps every document, however few its notes, or says that it is too small for them.
    /// </summary>
    [Theory]
    [InlineData(200, 200)]
    [InlineData(320, 400)]
    [InlineData(480, 640)]
    [InlineData(1200, 300)]
    [InlineData(300, 2000)]
    public async Task Sources_InASmallPicture_AreWholeOrSaidToBeOnThePage(int width, int height)
    {
        var options = new StillOptions(new StillSize(width, height), Theme.Light) { Text = Pseudo.Text };
        var pictures = (await Specs.AllAsync(host)).Select(Pseudo.Of)
            .Select(s => (s.Slug, s.Title, s.Sources, s.DataVersion, Texts: ChartStill.Texts(s, options, Permalink)))
            .Concat((await Specs.MapsAsync(host)).Select(Pseudo.Of)
                .Select(s => ($"{s.Area}", s.Title, s.Sources, s.DataVersion, MapStill.Texts(s, options, Permalink))));
        foreach (var (name, title, sources, version, texts) in pictures)
        {
            var drawn = Drawn(texts);
            var bare = drawn.Contains(Bare(options.Text.TooSmall), StringComparison.Ordinal)
                || drawn.Contains(Bare(options.Text.NoRoom), StringComparison.Ordinal);
            Assert.False(bare && width == 300, $"{name}: there is room for more");
            var counted = texts.Any(t => t.Text == options.Text.Supplementary)
                && !sources.All(s => drawn.Contains(Bare(s.Short), StringComparison.Ordinal));
            var named = sources.Where(s => !counted || s.Kind != SourceKind.Supplementary).ToList();
            AssertAllThere(name, texts, bare ? [title] : FrameOf(title, named, version));
        }
    }

    /// <summary>
    /// Letters that would be a blur are not drawn, and the picture says why. Numbers of crowds follow their circles.
    /// </summary>
    [Theory]
    [InlineData(200, 200, false)]
    [InlineData(320, 240, false)]
    [InlineData(400, 300, true)]
    [InlineData(300, 900, true)]
    [InlineData(1200, 300, true)]
    [InlineData(640, 360, true)]
    public async Task Letters_OfASmallPicture_CanBeReadOrAreNotDrawn(int width, int height, bool hasRoom)
    {
        var options = new StillOptions(new StillSize(width, height), Theme.Light);
        var pictures = (await Specs.AllAsync(host))
            .Select(s => (Name: s.Slug, s.Title, Texts: ChartStill.Texts(s, options, Permalink)))
            .Concat((await Specs.MapsAsync(host))
                .Select(s => (Name: $"{s.Area}", s.Title, Texts: MapStill.Texts(s, options, Permalink))));
        Assert.All(pictures, picture =>
        {
            var small = picture.Texts.Where(t => t.Text.Any(c => char.IsAsciiDigit(c) || char.IsUpper(c)) && t.Text.Length > 2)
                .Where(t => t.Ink.Height < StillScale.MinLetters * StillScale.Capital);
            Assert.Empty(small.Select(t => $"{picture.Name}: {t.Text}"));
            AssertAllThere(picture.Name, picture.Texts, [picture.Title]);
            var drawn = Drawn(picture.Texts);
            var says = drawn.Contains(Bare(options.Text.NoRoom), StringComparison.Ordinal);
            Assert.False(says && hasRoom, $"{picture.Name}: there is room for a plot");
            if (says) Assert.Equal(Bare(picture.Title + options.Text.NoRoom), drawn);
        });
    }
}
