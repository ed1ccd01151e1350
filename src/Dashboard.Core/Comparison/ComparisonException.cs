namespace Dashboard.Core.Comparison;

/// <summary>Documents or a record that cannot be read, so that nothing can be compared; the message is for people.</summary>
public sealed class ComparisonException : Exception
{
    /// <summary>Without a message.</summary>
    public ComparisonException()
    {
    }

    /// <summary>With a message.</summary>
    public ComparisonException(string message) : base(message)
    {
    }

    /// <summary>With a message and what caused it.</summary>
    public ComparisonException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
