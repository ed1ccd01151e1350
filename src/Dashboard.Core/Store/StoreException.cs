namespace Dashboard.Core.Store;

/// <summary>A store that cannot be built or opened; the message is for people.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Without a message.</summary>
    public StoreException()
    {
    }

    /// <summary>With a message.</summary>
    public StoreException(string message) : base(message)
    {
    }

    /// <summary>With a message and what caused it.</summary>
    public StoreException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
