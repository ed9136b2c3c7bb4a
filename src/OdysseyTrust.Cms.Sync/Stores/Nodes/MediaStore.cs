using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Media items. Their files are not in uSync: a file's path is a value like any other.</summary>
internal sealed class MediaStore(
    IMediaService media,
    IMediaTypeService types,
    NodeTree tree,
    PropertyValueReader values,
    ForwardReferences references,
    TrashedParents trashedParents)
    : NodeStore<IMedia>(SyncKind.Media, tree, values, references)
{
    private Dictionary<string, IMediaType> _types = [];

    protected override Task PrepareAsync(CancellationToken cancellationToken)
    {
        _types = types.GetAll().ToDictionary(type => type.Alias, StringComparer.OrdinalIgnoreCase);
        return Task.CompletedTask;
    }

    protected override Task DeleteAsync(ContentRecord record)
    {
        if (media.GetById(record.Key) is { } item)
        {
            Require(record, media.Delete(item));
        }

        return Task.CompletedTask;
    }

    protected override IEnumerable<IMedia> ReadTree(long page, int size, out long total)
        => media.GetPagedDescendants(Constants.System.Root, page, size, out total);

    protected override IEnumerable<IMedia> ReadRecycleBin(long page, int size, out long total)
        => media.GetPagedMediaInRecycleBin(page, size, out total);

    protected override IEnumerable<IMedia> ReadMany(Guid[] keys) => media.GetByIds(keys);

    protected override IMedia Create(ContentRecord record, int parentId)
        => new Umbraco.Cms.Core.Models.Media(record.Alias, parentId, _types[record.ContentType]);

    protected override void SaveLevel(IReadOnlyList<ContentRecord> level, Action<int> saved, CancellationToken cancellationToken)
    {
        SaveMany([.. level.Select(Fill)], level[0]);
        foreach (ContentRecord record in level)
        {
            RequireName(Nodes[record.Key], record.Name.Default, record);
        }

        saved(level.Count);
    }

    protected override void SaveMany(IReadOnlyList<IMedia> nodes, ContentRecord first) => Require(first, media.Save(nodes));

    protected override void Move(IMedia node, int parentId, ContentRecord record) => Require(record, media.Move(node, parentId));

    protected override void MoveToRecycleBin(IMedia node, ContentRecord record) => Require(record, media.MoveToRecycleBin(node));

    protected override Guid? ReadTrashedParent(IMedia node)
        => trashedParents.Find(node, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias);

    private static void Require(ContentRecord record, Attempt<OperationResult?> attempt)
        => Require(record, attempt.Success, attempt.Result?.Result ?? OperationResultType.Failed);
}
