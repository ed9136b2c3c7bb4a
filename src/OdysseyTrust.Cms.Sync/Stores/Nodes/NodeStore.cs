using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>What documents and media share: a tree, names, values and the recycle bin.</summary>
internal abstract class NodeStore<TNode>(SyncKind kind, NodeTree tree, PropertyValueReader values, ForwardReferences references)
    : SyncStore<ContentRecord>(kind)
    where TNode : class, IContentBase
{
    /// <summary>uSync adds this to the level of a deleted item, so that it comes last.</summary>
    private const int TrashedLevel = 100;

    private const int PageSize = 500;

    protected delegate IEnumerable<TNode> PageReader(long page, int size, out long total);

    protected NodeTree Tree { get; } = tree;

    /// <summary>The nodes of the import at hand, by key; those that it refers to as well.</summary>
    protected Dictionary<Guid, TNode> Nodes { get; private set; } = [];

    /// <summary>What Core gives for the whole tree may or may not have the recycle bin in it.</summary>
    public override Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
        => ToRecordsAsync([.. Pages(ReadTree, cancellationToken).Concat(Pages(ReadRecycleBin, cancellationToken)).DistinctBy(node => node.Key)]);

    public override Task<IReadOnlyList<SyncRecord>> ReadAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
        => ToRecordsAsync([.. ReadMany([.. keys])]);

    /// <summary>A level of the tree at a time: a level's parents have their ids when it is its turn.</summary>
    public override async Task SaveAsync(IReadOnlyList<SyncRecord> records, Action<int> saved, CancellationToken cancellationToken)
    {
        ContentRecord[] all = [.. records.Cast<ContentRecord>()];
        await PrepareAsync(cancellationToken);
        Guid[] keys = [.. all.Select(record => record.Key).Concat(all.Select(NodeLevels.PlaceOf)).Where(key => key != Guid.Empty).Distinct()];
        Nodes = ReadMany(keys).ToDictionary(node => node.Key);
        foreach (ContentRecord[] level in NodeLevels.Of(all))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Restore(level);
            SaveLevel(level, saved, cancellationToken);
            KeepSortOrder(level);
        }

        references.Store(Nodes.Values);
        Trash(all);
    }

    protected override Task SaveAsync(ContentRecord record)
        => throw new NotSupportedException("Nodes are saved a level at a time: call SaveAsync with all records.");

    protected override IEnumerable<ContentRecord> InOrder(IReadOnlyList<ContentRecord> records)
        => NodeLevels.InOrder(records);

    protected abstract IEnumerable<TNode> ReadTree(long page, int size, out long total);

    protected abstract IEnumerable<TNode> ReadRecycleBin(long page, int size, out long total);

    protected abstract IEnumerable<TNode> ReadMany(Guid[] keys);

    protected abstract TNode Create(ContentRecord record, int parentId);

    protected abstract void SaveLevel(IReadOnlyList<ContentRecord> level, Action<int> saved, CancellationToken cancellationToken);

    protected abstract void SaveMany(IReadOnlyList<TNode> nodes, ContentRecord first);

    protected abstract void Move(TNode node, int parentId, ContentRecord record);

    protected abstract void MoveToRecycleBin(TNode node, ContentRecord record);

    protected abstract Guid? ReadTrashedParent(TNode node);

    /// <summary>Adds what only nodes of this kind have.</summary>
    protected virtual Task<IEnumerable<ContentRecord>> AddPartsAsync(IReadOnlyList<(TNode Node, ContentRecord Record)> records)
        => Task.FromResult(records.Select(pair => pair.Record));

    /// <summary>The node for a record, with the record's names and values, not yet saved.</summary>
    protected TNode Fill(ContentRecord record)
    {
        int parentId = ParentIdOf(record);
        if (!Nodes.TryGetValue(record.Key, out TNode? node))
        {
            Nodes[record.Key] = node = Create(record, parentId);
            node.Key = record.Key;
        }
        else if (!node.ContentType.Alias.InvariantEquals(record.ContentType))
        {
            throw new SyncRejectedException(
                record, $"It is of the type \"{node.ContentType.Alias}\" already.", "Give the new item a key of its own.");
        }
        else if (node.ParentId != parentId && !node.Trashed)
        {
            Move(node, parentId, record);
        }

        Name(node, record);
        node.SortOrder = record.SortOrder;
        node.CreateDate = record.CreateDate ?? node.CreateDate;
        PropertyValues.Apply(node, record);
        return node;
    }

    /// <summary>Core makes names unique among siblings without a word; then the files contradict each other.</summary>
    protected static void RequireName(TNode node, string? name, ContentRecord record)
    {
        if (name is not null && node.Name != name)
        {
            throw new SyncRejectedException(record, $"Umbraco would call it \"{node.Name}\": another item beside it has its name.", "Rename one of them.");
        }
    }

    private static IEnumerable<TNode> Pages(PageReader read, CancellationToken cancellationToken)
    {
        long total = 1;
        for (long page = 0; page * PageSize < total; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (TNode node in read(page, PageSize, out total))
            {
                yield return node;
            }
        }
    }

    private static void Name(TNode node, ContentRecord record)
    {
        if (node.ContentType.VariesByCulture())
        {
            foreach ((string culture, string name) in record.Name.Cultures)
            {
                node.SetCultureName(name, culture);
            }
        }
        else
        {
            node.Name = record.Name.Default;
        }
    }

    /// <summary>A new node goes last when a sibling has its place already; the files say where it stands.</summary>
    private void KeepSortOrder(ContentRecord[] level)
    {
        ContentRecord[] elsewhere = [.. level.Where(record => Nodes[record.Key].SortOrder != record.SortOrder)];
        foreach (ContentRecord record in elsewhere)
        {
            Nodes[record.Key].SortOrder = record.SortOrder;
        }

        if (elsewhere.Length > 0)
        {
            SaveMany([.. elsewhere.Select(record => Nodes[record.Key])], elsewhere[0]);
        }
    }

    private int ParentIdOf(ContentRecord record)
        => NodeLevels.PlaceOf(record) is var key && key == Guid.Empty ? Constants.System.Root
            : Nodes.TryGetValue(key, out TNode? parent) ? parent.Id
            : record.Trashed ? Constants.System.Root
            : throw new SyncRejectedException(record, $"Its parent {key} is not there.", "Add the parent or correct its key.");

    /// <summary>Moves nodes out of the recycle bin before they are saved: Core publishes none in there. Those below a node go along, so all are read again.</summary>
    private void Restore(IEnumerable<ContentRecord> records)
    {
        ContentRecord[] restored = [.. records.Where(record => !record.Trashed && Nodes.TryGetValue(record.Key, out TNode? node) && node.Trashed)];
        foreach (ContentRecord record in restored)
        {
            Move(Nodes[record.Key], ParentIdOf(record), record);
        }

        if (restored.Length > 0)
        {
            Nodes = ReadMany([.. Nodes.Keys]).ToDictionary(node => node.Key);
        }
    }

    /// <summary>The topmost deleted nodes: those below them go along.</summary>
    private void Trash(ContentRecord[] records)
    {
        HashSet<Guid> trashed = [.. records.Where(record => record.Trashed).Select(record => record.Key)];
        foreach (ContentRecord record in records.Where(record => record.Trashed && !trashed.Contains(record.ParentKey)))
        {
            if (!Nodes[record.Key].Trashed)
            {
                MoveToRecycleBin(Nodes[record.Key], record);
            }
        }
    }

    private async Task<IReadOnlyList<SyncRecord>> ToRecordsAsync(List<TNode> nodes)
    {
        Tree.Add(nodes);
        IEnumerable<ContentRecord> records = await AddPartsAsync([.. nodes.Select(node => (node, ToRecord(node)))]);
        return [.. records.OrderBy(record => record.Level).ThenBy(record => record.Path, StringComparer.Ordinal).ThenBy(record => record.Key)];
    }

    private ContentRecord ToRecord(TNode node)
    {
        (Guid parentKey, string parentName) = Tree.ParentOf(node);
        return new ContentRecord
        {
            Kind = Kind,
            Key = node.Key,
            Alias = node.Name ?? string.Empty,
            Level = node.Level + (node.Trashed ? TrashedLevel : 0),
            ParentKey = parentKey,
            ParentName = parentName,
            Path = Tree.AliasPathOf(node),
            Trashed = node.Trashed,
            TrashedParent = node.Trashed ? ReadTrashedParent(node) : null,
            ContentType = node.ContentType.Alias,
            CreateDate = node.CreateDate,
            Name = new CultureValues<string>(
                node.Name,
                node.AvailableCultures.ToDictionary(culture => culture, culture => node.GetCultureName(culture) ?? string.Empty)),
            SortOrder = node.SortOrder,
            Properties = values.Read(node),
        };
    }
}
