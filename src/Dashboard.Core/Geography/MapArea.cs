namespace Dashboard.Core.Geography;

/// <summary>The views of the map.</summary>
public enum MapArea
{
    /// <summary>The whole world, in the Equal Earth projection.</summary>
    World,

    /// <summary>The five states and their neighbours, in a Lambert conformal conic projection.</summary>
    CentralAsia,
}
