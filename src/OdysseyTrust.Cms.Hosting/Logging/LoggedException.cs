namespace OdysseyTrust.Cms.Hosting.Logging;

/// <summary>An exception of which only what was logged is known.</summary>
internal sealed class LoggedException(string text) : Exception(text)
{
    /// <inheritdoc />
    public override string ToString() => Message;
}
