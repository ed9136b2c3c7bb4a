using OdysseyTrust.Cms.Hosting.AspNetCore;
using Umbraco.Cms.Core.Runtime;

namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>
/// One process at a time per data folder: the database, the index and the snapshot in memory would contradict each other otherwise. The
/// operating system lets go of the file when a process ends, however it ends.
/// </summary>
internal sealed class DataFolderLock(DataFolder data, TimeProvider time) : IMainDomLock
{
    private const string FileName = ".lock";
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(200);

    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FileStream? _file;

    /// <summary>Waits for a process that is ending, such as the one that this one replaces.</summary>
    /// <returns><see langword="false"/> when another process keeps the folder for all of the time.</returns>
    public async Task<bool> AcquireLockAsync(int millisecondsTimeout)
    {
        long started = time.GetTimestamp();
        while (!TryAcquire())
        {
            if (time.GetElapsedTime(started).TotalMilliseconds >= millisecondsTimeout)
            {
                return false;
            }

            await Task.Delay(Retry, time);
        }

        return true;
    }

    /// <summary>Ends when the lock is released: no other process can ask for it.</summary>
    public Task ListenAsync() => _released.Task;

    /// <inheritdoc />
    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
        _released.TrySetResult();
    }

    private bool TryAcquire()
    {
        try
        {
            Directory.CreateDirectory(data.Path);
            _file = new FileStream(data.Within(FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            // Another process has it; anything worse shows in the permission check that the boot begins with.
            return false;
        }
    }
}
