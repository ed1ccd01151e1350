namespace Dashboard.Web.Hosting;

/// <summary>
/// Arguments that ASP.NET reads as configuration: <c>--key=value</c>, <c>--key value</c>, the same with a slash, and
/// <c>key=value</c>.
/// </summary>
internal static class ServerArguments
{
    private static readonly string[] Questions = ["--help", "-h", "-?", "--version"];

    /// <summary>
    /// The first argument that is no configuration, or null: a command, a question about the program, a key without a value.
    /// </summary>
    internal static string? FirstOther(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var isKey = IsKey(args[i]);
            if (Questions.Contains(args[i]) || (!isKey && args[i].StartsWith('-'))) return args[i];
            if (args[i].Contains('=', StringComparison.Ordinal)) continue;
            if (!isKey || i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal)) return args[i];
            i++;
        }
        return null;
    }

    private static bool IsKey(string arg) => arg.StartsWith("--", StringComparison.Ordinal) || arg.StartsWith('/');
}
