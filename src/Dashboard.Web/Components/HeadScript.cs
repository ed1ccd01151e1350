using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components;

/// <summary>
/// The script that settles the theme before anything is painted. It stands in the page itself, because a script that must be
/// fetched first would hold the page up; the content security policy allows it by its hash.
/// </summary>
public sealed class HeadScript
{
    /// <summary>Reads the script.</summary>
    public HeadScript(IWebHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo("head.js").CreateReadStream());
        var code = reader.ReadToEnd();
        Element = new MarkupString($"<script>{code}</script>");
        Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
    }

    /// <summary>The script element.</summary>
    public MarkupString Element { get; }

    /// <summary>Its hash as a content security policy writes it.</summary>
    public string Hash { get; }
}
