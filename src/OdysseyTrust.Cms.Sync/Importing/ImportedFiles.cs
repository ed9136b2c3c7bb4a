using System.Text.Json;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Importing;

/// <summary>The hash that each file had when it was last imported, one value for each kind.</summary>
internal sealed class ImportedFiles(IKeyValueService values)
{
    private const string Prefix = "OdysseyTrust.Sync.Files/";

    /// <summary>Whether the file is as it was when it was last imported.</summary>
    public Func<SyncFile, bool> Recall()
    {
        IReadOnlyDictionary<string, string?> stored = values.FindByKeyPrefix(Prefix) ?? new Dictionary<string, string?>();
        Dictionary<string, string> hashes = stored.Values
            .SelectMany(Parse)
            .ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
        return file => hashes.TryGetValue(file.Path, out string? hash) && hash == file.Hash;
    }

    /// <summary>Remembers files of which all of a kind are given; those that are gone are forgotten.</summary>
    public void RememberAll(IEnumerable<SyncFile> files)
    {
        foreach (IGrouping<SyncKind, SyncFile> kind in files.GroupBy(file => file.Kind))
        {
            Store(kind.Key, kind.ToDictionary(file => file.Path, file => file.Hash));
        }
    }

    /// <summary>Remembers one file beside those that are remembered already.</summary>
    public void Remember(SyncFile file)
    {
        Dictionary<string, string> hashes = Parse(values.GetValue(Prefix + file.Kind.Folder));
        hashes[file.Path] = file.Hash;
        Store(file.Kind, hashes);
    }

    private static Dictionary<string, string> Parse(string? json)
        => string.IsNullOrEmpty(json) ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];

    private void Store(SyncKind kind, Dictionary<string, string> hashes)
        => values.SetValue(Prefix + kind.Folder, JsonSerializer.Serialize(new SortedDictionary<string, string>(hashes, StringComparer.Ordinal)));
}
