namespace Dashboard.Web.Links;

/// <summary>The licence of our selection, structure and notes.</summary>
internal static class Terms
{
    /// <summary>Its name in the list of SPDX.</summary>
    internal const string LicenceName = "CC-BY-4.0";

    /// <summary>Where it stands.</summary>
    internal const string LicenceAddress = "https://creativecommons.org/licenses/by/4.0/";
}
