using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Tests.Wording;

public sealed class EventDatesTests
{
    [Theory]
    [InlineData("2008", "", "2008")]
    [InlineData("2008-09", "", "September 2008")]
    [InlineData("2008-09-06", "", "6 September 2008")]
    [InlineData("2008-09", "2009-01", "September 2008 to January 2009")]
    [InlineData("2005", "2010", "2005 to 2010")]
    public void Date_AsPreciseAsItIsPrinted_IsInWords(string date, string end, string words)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");
        Assert.Equal(words, EventDates.Of(MadeUp.Event(date, DatePrecision.Day, end)));
    }
}
