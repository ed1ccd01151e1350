using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Web.Drawings;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Explore;

/// <summary>What the reader does.</summary>
public sealed partial class Explorer
{
    private Task Add(RecordSeries series) =>
        ChangeAsync(_query with { Series = [.. _query.Series, series.Key] }, Strings.ExploreSaidAdded, series.Name);

    private Task Remove(RecordSeries series) => ChangeAsync(
        _query with { Series = [.. _query.Series.Where(k => k != series.Key)] }, Strings.ExploreSaidRemoved, series.Name);

    private Task Clear() => ChangeAsync(ExploreQuery.None with { Theme = _query.Theme }, "{0}");

    private Task Change(ExploreQuery next)
    {
        if (next.Scale != _query.Scale) return ChangeAsync(next, Strings.ExploreSaidScale, CodeNames.Of(next.Scale));
        var baseYear = next.Base is { } year ? YearName(year) : Strings.ExploreSaidBaseAuto;
        if (next.Base != _query.Base) return ChangeAsync(next, Strings.ExploreSaidBase, baseYear);
        var whole = YearSpan.Of(_whole!.X);
        return ChangeAsync(next, Strings.ExploreSaidYears, YearName(next.From ?? whole.From), YearName(next.To ?? whole.To));
    }

    private Task ShowYears((int From, int To) years)
    {
        var whole = YearSpan.Of(_whole!.X);
        var isFirst = years.From <= whole.From;
        return Change(_query with { From = isFirst ? null : years.From, To = years.To >= whole.To ? null : years.To });
    }

    private Task ShowAllYears() => Change(_query with { From = null, To = null });

    private void SetPans(bool pans)
    {
        _pans = pans;
        if (_look is not null) _look = _look with { Pans = pans };
    }

    private void Choose(FigureRow row)
    {
        _row = row;
        _said = Fill(
            Strings.ExploreSaidFigure, row.Quantity, row.Entity, row.Period, row.Display, $"{row.SourceShort}, {row.Locator}");
    }

    private Task Undo() => _history.Undo(_query) is { } before
        ? GoAsync(before, Strings.ExploreSaidUndone, replace: true) : Task.CompletedTask;

    private Task Redo() => _history.Redo(_query) is { } after
        ? GoAsync(after, Strings.ExploreSaidRedone, replace: true) : Task.CompletedTask;

    /// <summary>
    /// Shows something else that can be undone. Other series are a step of the browser's history; another look of them is
    /// not.
    /// </summary>
    private Task ChangeAsync(ExploreQuery asked, string said, params object[] values)
    {
        var next = Possible(asked);
        if (next == _query) return Task.CompletedTask;
        var replace = next.Series.SequenceEqual(_query.Series);
        _history.Leave(_query);
        return GoAsync(next, said, replace, values);
    }

    private async Task GoAsync(ExploreQuery next, string said, bool replace, params object[] values)
    {
        Show(next);
        _said = Fill(said, [.. values, ShownInWords()]);
        Navigation.NavigateTo(ExploreAddresses.Page(next), replace: replace);
        await KeepAsync();
    }

    /// <summary>A base year belongs to an index, and to a series that has a value in it.</summary>
    private ExploreQuery Possible(ExploreQuery query)
    {
        if (query.Base is not { } year) return query;
        var isPossible = query.Scale == AxisScale.Index && _record!.BaseYears(query.Series).Contains(year);
        return isPossible ? query : query with { Base = null };
    }

    private string ShownInWords() => _shown is null ? Strings.ExploreSaidNone
        : Fill(Strings.ExploreSaidShown, _query.Series.Count,
            Counted.Values(_shown.Rows.Count(r => r.Reason is null) + _shown.Facts.Count));

    private static string YearName(int year) => year.ToString(CultureInfo.InvariantCulture);

    private async Task KeepAsync()
    {
        if (_module is null) return;
        try
        {
            await _module.InvokeVoidAsync("keep", _gone.Token, _history.Write(_query));
        }
        catch (Exception e) when (ScriptModules.IsGone(e))
        {
            // The reader has left the page.
        }
    }

    private string Permalink(ChartSpec shown) => Public.Of(Navigation, ExploreAddresses.Permalink(_query, shown.DataVersion));

    private string EmbedText(ChartSpec shown) => EmbedCode.Of(
        Public.Of(Navigation, ExploreAddresses.Embed(_query)), shown.Title, EmbedHeight.Of(shown, EmbedHeight.TypicalWidth));

    private string PictureText(ChartSpec shown) => EmbedCode.OfPicture(
        Public.Of(Navigation, ExploreAddresses.Page(_query)), Public.Of(Navigation, ExploreAddresses.File("png", _query)),
        shown.Title);

    private static string Fill(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
