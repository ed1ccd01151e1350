using System.Globalization;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Hosting;

/// <summary>Prints a line with a bar for each part of a long work that is done.</summary>
/// <param name="count">How many parts there are.</param>
/// <param name="output">Where the lines go.</param>
internal sealed class Progress(int count, TextWriter output)
{
    private const int BarWidth = 24;
    private int _done;

    /// <summary>Says that one more part is done.</summary>
    /// <param name="name">Its name.</param>
    internal Task AddAsync(string name)
    {
        var filled = BarWidth * ++_done / count;
        return output.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, Strings.ExportProgress,
            new string('#', filled), new string('.', BarWidth - filled), _done, count, name));
    }
}
