using OdysseyTrust.Cms.Sync.Importing;

namespace OdysseyTrust.Cms.Sync.Commands;

/// <summary>A line for each hundred items of a kind, and one when a kind is done.</summary>
internal sealed class ConsoleProgress(TextWriter output) : IProgress<SyncProgress>
{
    private const int Step = 100;

    private SyncProgress? _last;

    public void Report(SyncProgress value)
    {
        bool isNext = _last is null || _last.Kind != value.Kind || value.Done / Step > _last.Done / Step || value.Done == value.Total;
        if (isNext && value.Total > 0 && value != _last)
        {
            output.WriteLine($"  {value.Kind.Folder,-14} {value.Done,6} of {value.Total}");
            _last = value;
        }
    }
}
