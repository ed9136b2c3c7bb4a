using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning;

/// <summary>The items of one kind: as they are, as the files want them, and as they will be.</summary>
internal sealed class KindState
{
    private readonly Dictionary<string, SyncRecord> _current;

    private readonly Dictionary<string, ParsedFile> _wanted;

    private readonly Dictionary<string, ParsedFile> _deleted;

    private readonly Dictionary<Guid, SyncRecord> _afterByKey;

    private readonly ILookup<string, SyncRecord> _afterByAlias;

    /// <param name="current">What the database has.</param>
    /// <param name="files">Files of this kind; of several with the same identity the first counts.</param>
    public KindState(IEnumerable<SyncRecord> current, IReadOnlyList<ParsedFile> files)
    {
        _current = current.GroupBy(record => record.Identity).ToDictionary(group => group.Key, group => group.First());
        Files = [.. files.Where(file => file.Record is not TombstoneRecord)];
        Tombstones = [.. files.Where(file => file.Record is TombstoneRecord)];
        _wanted = ByIdentity(Files);
        _deleted = ByIdentity(Tombstones.Where(file => file.Record is TombstoneRecord { Change: TombstoneChange.Delete }));
        SyncRecord[] after = [.. _current.Where(pair => !_wanted.ContainsKey(pair.Key) && !_deleted.ContainsKey(pair.Key)).Select(pair => pair.Value),
            .. _wanted.Values.Select(file => file.Record)];
        _afterByKey = after.GroupBy(record => record.Key).ToDictionary(group => group.Key, group => group.First());
        _afterByAlias = after.ToLookup(record => record.Alias, StringComparer.OrdinalIgnoreCase);
        After = after;
    }

    public IReadOnlyList<ParsedFile> Files { get; }

    public IReadOnlyList<ParsedFile> Tombstones { get; }

    /// <summary>Every item that will be there.</summary>
    public IReadOnlyList<SyncRecord> After { get; }

    /// <summary>The item in the database that a record is about; null when it is new.</summary>
    public SyncRecord? FindCurrent(SyncRecord record) => _current.GetValueOrDefault(record.Identity);

    public SyncRecord? FindAfter(Guid key) => _afterByKey.GetValueOrDefault(key);

    public IEnumerable<SyncRecord> FindAfter(string alias) => _afterByAlias[alias];

    private static Dictionary<string, ParsedFile> ByIdentity(IEnumerable<ParsedFile> files)
        => files.GroupBy(file => file.Record.Identity).ToDictionary(group => group.Key, group => group.First());
}
