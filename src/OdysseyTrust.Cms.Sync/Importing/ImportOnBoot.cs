using Microsoft.Extensions.Logging;
using OdysseyTrust.Cms.Sync.Configuration;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Cms.Sync.Planning;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Importing;

/// <summary>
/// Imports the files that changed since the last boot. Documents, media, blueprints and domains are imported into an empty database only:
/// after that they are the editors'.
/// </summary>
internal sealed partial class ImportOnBoot(
    SyncSettings settings,
    SyncFolderReader reader,
    SyncImporter importer,
    ImportedFiles imported,
    IContentService documents,
    ILogger<ImportOnBoot> logger)
    : INotificationAsyncHandler<RuntimeUnattendedUpgradeNotification>
{
    private const int LoggedStep = 100;

    /// <exception cref="SyncImportException">Something is wrong with the files; the database is as it was.</exception>
    public async Task HandleAsync(RuntimeUnattendedUpgradeNotification notification, CancellationToken cancellationToken)
    {
        SyncFolder folder = settings.Folder;
        if (!folder.Exists)
        {
            LogMissing(folder.Root);
            return;
        }

        SyncKind[] kinds = [.. SyncKind.InImportOrder.Where(kind => kind.Group == SyncGroup.Schema || IsEmpty())];
        Func<SyncFile, bool> isUnchanged = imported.Recall();
        HashSet<string> changed = [.. kinds.SelectMany(folder.Read).Where(file => !isUnchanged(file)).Select(file => file.Path)];
        if (changed.Count == 0)
        {
            return;
        }

        SyncFileSet set = reader.Read(folder, kinds, cancellationToken);
        SyncPlan plan = await importer.ImportAsync(set, file => changed.Contains(file.File.Path), new LoggedProgress(this), cancellationToken);
        LogImported(changed.Count, folder.Root, plan.Steps.Count);
    }

    private bool IsEmpty() => documents.Count() == 0 && !documents.RecycleBinSmells();

    [LoggerMessage(LogLevel.Information, "There is no uSync folder at {Folder}; nothing is imported.")]
    private partial void LogMissing(string folder);

    [LoggerMessage(LogLevel.Information, "uSync: {Kind} {Done} of {Total}")]
    private partial void LogProgress(SyncKind kind, int done, int total);

    [LoggerMessage(LogLevel.Information, "Imported {Files} changed uSync files from {Folder}: {Items} items were written.")]
    private partial void LogImported(int files, string folder, int items);

    private sealed class LoggedProgress(ImportOnBoot handler) : IProgress<SyncProgress>
    {
        public void Report(SyncProgress value)
        {
            if (value.Done == value.Total || value.Done % LoggedStep == 0)
            {
                handler.LogProgress(value.Kind, value.Done, value.Total);
            }
        }
    }
}
