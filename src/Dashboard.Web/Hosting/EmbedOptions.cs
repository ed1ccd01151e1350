using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Hosting;

/// <summary>Settings of embedded charts, section <c>Embed</c>.</summary>
public sealed class EmbedOptions
{
    /// <summary>
    /// Who may frame <c>/embed</c>: the sources of the policy <c>frame-ancestors</c>, separated by spaces. Any page may unless
    /// set, because an embedded chart knows no reader and has nothing that a click could change; slides opened from a disk too,
    /// which the star does not mean.
    /// </summary>
    public string FrameAncestors { get; init; } = "* file:";
}

/// <summary>Refuses frame ancestors that a browser would not understand, or that would write another policy.</summary>
internal sealed partial class EmbedOptionsValidator : IValidateOptions<EmbedOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, EmbedOptions options)
    {
        var sources = options.FrameAncestors.Split(' ');
        var wrong = sources.Where(s => !Source().IsMatch(s) || (s == "'none'" && sources.Length > 1)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong.Select(s =>
            $"Embed__FrameAncestors: \"{s}\" was not understood; allowed, separated by single spaces: *, 'self', a host such as "
            + "https://school.example or *.school.example, a scheme such as https: or file:, or 'none' alone."));
    }

    [GeneratedRegex(
        @"\A(?!(?:self|none)\z)(?:\*|'self'|'none'|[a-z][a-z0-9+.-]*:|"
        + @"(?:[a-z][a-z0-9+.-]*://)?(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d{1,5}|\*))?)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
