using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Exporting;

/// <summary>
/// Writes items into a uSync folder. An item keeps the file that it has; a new one is named as uSync would name it. A renamed item whose
/// file bore its old name gets a new file, and the old one stays as a tombstone.
/// </summary>
internal sealed class SyncFolderWriter(SyncFormats formats, SyncFileNames names)
{
    private readonly Dictionary<string, ParsedFile> _byIdentity = [];

    private readonly Dictionary<string, string> _ownerByPath = new(StringComparer.OrdinalIgnoreCase);

    private SyncFolder? _folder;

    /// <summary>Learns which files are there.</summary>
    public void Open(SyncFolder folder, SyncFileSet existing)
    {
        _folder = folder;
        foreach (ParsedFile file in existing.Files)
        {
            _ownerByPath[file.File.Path] = OwnerOf(file.Record);
            if (file.Record is not TombstoneRecord || !_byIdentity.ContainsKey(OwnerOf(file.Record)))
            {
                _byIdentity[OwnerOf(file.Record)] = file;
            }
        }

        // A file that can't be read belongs to someone all the same.
        foreach (SyncProblem problem in existing.Problems)
        {
            _ownerByPath.TryAdd(problem.File, string.Empty);
        }
    }

    /// <summary>Writes an item.</summary>
    /// <returns>The files that changed.</returns>
    public IEnumerable<SyncFile> Write(SyncRecord record)
    {
        string? existing = _byIdentity.GetValueOrDefault(OwnerOf(record)) is { Record: not TombstoneRecord } file ? file.File.Path : null;
        string path = existing is null || IsNamedAfterAnOldAlias(record) ? FreePath(record) : existing;
        _ownerByPath[path] = OwnerOf(record);
        if (existing is not null && existing != path)
        {
            TombstoneRecord rename = Tombstone(_byIdentity[OwnerOf(record)].Record, TombstoneChange.Rename);
            foreach (SyncFile written in Write(existing, rename))
            {
                yield return written;
            }
        }

        foreach (SyncFile written in Write(path, record))
        {
            yield return written;
        }
    }

    /// <summary>Leaves a tombstone for a deleted item, so that other databases delete it as well.</summary>
    /// <returns>The files that changed.</returns>
    public IEnumerable<SyncFile> WriteTombstone(SyncRecord deleted)
    {
        ParsedFile? existing = _byIdentity.GetValueOrDefault(OwnerOf(deleted));
        return Write(existing?.File.Path ?? FreePath(deleted), Tombstone(existing?.Record ?? deleted, TombstoneChange.Delete));
    }

    private static string OwnerOf(SyncRecord record) => $"{record.Kind.Folder}/{record.Identity}";

    private static TombstoneRecord Tombstone(SyncRecord record, TombstoneChange change)
        => new() { Kind = record.Kind, Key = record.Key, Alias = record.Alias, Change = change };

    /// <summary>A file that someone named by hand keeps its name.</summary>
    private bool IsNamedAfterAnOldAlias(SyncRecord record)
    {
        ParsedFile file = _byIdentity[OwnerOf(record)];
        return names.PathOf(file.Record) != names.PathOf(record)
            && (file.File.Path == names.PathOf(file.Record) || file.File.Path == names.PathOfClash(file.Record));
    }

    private string FreePath(SyncRecord record)
    {
        string path = names.PathOf(record);
        return !_ownerByPath.TryGetValue(path, out string? owner) || owner == OwnerOf(record) ? path : names.PathOfClash(record);
    }

    private IEnumerable<SyncFile> Write(string path, SyncRecord record)
    {
        byte[] bytes = formats.ToBytes(record);
        SyncFolder folder = _folder ?? throw new InvalidOperationException("The folder was not opened.");
        return folder.Write(path, bytes) ? [new SyncFile(record.Kind, path, bytes)] : [];
    }
}
