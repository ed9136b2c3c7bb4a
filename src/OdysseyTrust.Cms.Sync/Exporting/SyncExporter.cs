using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Importing;
using OdysseyTrust.Cms.Sync.Model;
using OdysseyTrust.Cms.Sync.Stores;

namespace OdysseyTrust.Cms.Sync.Exporting;

/// <summary>Writes every item of the database into a folder.</summary>
internal sealed class SyncExporter(
    IEnumerable<ISyncStore> stores,
    SyncFormats formats,
    SyncFileNames names,
    SyncFolderReader reader)
{
    /// <exception cref="SyncImportException">The folder holds files that are none of uSync's.</exception>
    public async Task<SyncExport> ExportAsync(SyncFolder folder, IProgress<SyncProgress> progress, CancellationToken cancellationToken)
    {
        SyncFileSet existing = folder.Exists ? reader.Read(folder, SyncKind.InImportOrder, cancellationToken) : new SyncFileSet([], []);
        if (existing.Problems.Count > 0)
        {
            throw new SyncImportException(existing.Problems);
        }

        SyncFolderWriter writer = new(formats, names);
        writer.Open(folder, existing);
        List<string> written = folder.Write(SyncFolder.RootFile, SyncRootFile.ToBytes()) ? [SyncFolder.RootFile] : [];
        HashSet<(SyncKind Kind, string Identity)> items = [];
        foreach (ISyncStore store in stores.OrderBy(store => SyncKind.InImportOrder.ToList().IndexOf(store.Kind)))
        {
            IReadOnlyList<SyncRecord> records = await store.ReadAllAsync(cancellationToken);
            foreach (SyncRecord record in records)
            {
                cancellationToken.ThrowIfCancellationRequested();
                written.AddRange(writer.Write(record).Select(file => file.Path));
                items.Add((record.Kind, record.Identity));
            }

            progress.Report(new SyncProgress(store.Kind, records.Count, records.Count));
        }

        return new SyncExport(items.Count, written, [.. existing.Files
            .Where(file => file.Record is not TombstoneRecord && !items.Contains((file.Record.Kind, file.Record.Identity)))
            .Select(file => file.File.Path)]);
    }
}
