namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>
/// Whether the boot is over: what waits for the server to listen, such as making the first administrator, is done too. Pages are served before that.
/// </summary>
internal sealed class BootCompletion
{
    private volatile bool _isComplete;

    public bool IsComplete => _isComplete;

    public void MarkComplete() => _isComplete = true;
}
