using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Sync.Configuration;
using OdysseyTrust.Cms.Sync.Exporting;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Importing;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Cms.Sync.Stores;

namespace OdysseyTrust.Cms.Sync.WriteBack;

/// <summary>
/// Writes schema that was changed in the back office to its file, so that a developer finds the change in git. The change itself is saved
/// by then: a file that can't be written is logged and not more.
/// </summary>
internal sealed partial class SchemaWriteBack(
    SyncSettings settings,
    WriteBackSwitch writeBack,
    IEnumerable<ISyncStore> stores,
    SyncFormats formats,
    SyncFileNames names,
    SyncFolderReader reader,
    ImportedFiles imported,
    ILogger<SchemaWriteBack> logger)
{
    private bool IsOff => writeBack.IsPaused || !settings.WriteBack;

    /// <summary>Writes the items of a kind that <paramref name="isChanged"/> chooses.</summary>
    public async Task SaveAsync(SyncKind kind, Func<SyncRecord, bool> isChanged, CancellationToken cancellationToken)
    {
        if (!IsOff)
        {
            ISyncStore store = stores.Single(store => store.Kind == kind);
            SyncRecord[] records = [.. (await store.ReadAllAsync(cancellationToken)).Where(isChanged)];
            Write(kind, writer => records.SelectMany(writer.Write), cancellationToken);
        }
    }

    /// <summary>Leaves a tombstone for each item.</summary>
    public void Delete(SyncKind kind, IEnumerable<SyncRecord> deleted, CancellationToken cancellationToken)
    {
        if (!IsOff)
        {
            Write(kind, writer => deleted.SelectMany(writer.WriteTombstone), cancellationToken);
        }
    }

    private void Write(SyncKind kind, Func<SyncFolderWriter, IEnumerable<SyncFile>> write, CancellationToken cancellationToken)
    {
        try
        {
            SyncFolder folder = settings.Folder;
            SyncFolderWriter writer = new(formats, names);
            writer.Open(folder, folder.Exists ? reader.Read(folder, [kind], cancellationToken) : new SyncFileSet([], []));
            foreach (SyncFile file in write(writer))
            {
                imported.Remember(file);
                LogWritten(file.Path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SyncFaultException)
        {
            LogFailed(exception, kind);
        }
    }

    [LoggerMessage(LogLevel.Information, "Wrote {File} back to the uSync folder.")]
    private partial void LogWritten(string file);

    [LoggerMessage(LogLevel.Error, "The change is saved, but its file in {Kind} could not be written.")]
    private partial void LogFailed(Exception exception, SyncKind kind);
}
