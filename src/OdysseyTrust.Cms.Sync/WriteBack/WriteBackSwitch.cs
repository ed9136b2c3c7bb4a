namespace OdysseyTrust.Cms.Sync.WriteBack;

/// <summary>Holds back the writing of files while items are being imported from them.</summary>
internal sealed class WriteBackSwitch
{
    private readonly AsyncLocal<bool> _isPaused = new();

    /// <summary>Whether an import runs in this flow of execution.</summary>
    public bool IsPaused => _isPaused.Value;

    /// <summary>Pauses until the result is disposed; to be called where the import begins.</summary>
    public IDisposable Pause()
    {
        _isPaused.Value = true;
        return new Resumption(this);
    }

    private sealed class Resumption(WriteBackSwitch owner) : IDisposable
    {
        public void Dispose() => owner._isPaused.Value = false;
    }
}
