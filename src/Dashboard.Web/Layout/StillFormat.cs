namespace Dashboard.Web.Layout;

/// <summary>What kind of file a picture is.</summary>
internal enum StillFormat
{
    /// <summary>Pixels.</summary>
    Png,

    /// <summary>Lines and areas that stay sharp at any size, letters as outlines.</summary>
    Svg,
}
