namespace Dashboard.Core.Addresses;

/// <summary>
/// Parameters that mail, social networks and advertising put behind every address that passes through them. They say nothing
/// to this program, and whoever follows such a link has made no mistake.
/// </summary>
internal static class TrackingParameters
{
    private static readonly string[] Beginnings = ["utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "_hs", "oly_", "vero_"];

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "srsltid", "_ga", "_gl", "yclid", "ysclid", "ymclid",
        "_openstat", "msclkid", "twclid", "ttclid", "li_fat_id", "igsh", "igshid", "epik", "mc_cid", "mc_eid", "mkt_tok",
        "wickedid", "s_cid", "ref_src", "ref_url", "rb_clickid", "vk_ref", "_branch_match_id",
    };

    /// <summary>Whether a parameter is one of them.</summary>
    internal static bool Hold(string name) =>
        Names.Contains(name) || Array.Exists(Beginnings, b => name.StartsWith(b, StringComparison.OrdinalIgnoreCase));
}
