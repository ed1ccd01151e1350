namespace Dashboard.Core.Geography;

/// <summary>Where a map is shown: how much land fits, and how large a mark must be to be seen and touched.</summary>
public enum MapRoom
{
    /// <summary>A page on a wide screen.</summary>
    Page,

    /// <summary>A phone held upright: the view of Central Asia is higher than wide there.</summary>
    Phone,

    /// <summary>A slide, seen from the back of a room.</summary>
    Slide,
}
