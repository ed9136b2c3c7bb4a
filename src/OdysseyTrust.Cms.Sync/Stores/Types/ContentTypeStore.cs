using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Sync.Stores.Types;

/// <summary>What document, media and member types share.</summary>
internal abstract class ContentTypeStore<TType>(
    SyncKind kind,
    IContentTypeBaseService<TType> types,
    IEntityTypeContainerService<TType> containers,
    PropertyTypeUpdater properties)
    : SyncStore<ContentTypeRecord>(kind)
    where TType : class, IContentTypeComposition
{
    private readonly ContainerTree<TType> _containers = new(containers);

    private Dictionary<Guid, TType> _types = [];

    public override async Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return
        [
            .. _types.Values
                .OrderBy(type => type.Level)
                .ThenBy(type => type.Alias, StringComparer.Ordinal)
                .Select(type => ContentTypeRecords.Create(Kind, type, FindParent(type), _containers.PathOf(type.ParentId), ReadDocumentPart(type))),
        ];
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await _containers.LoadAsync();
        await properties.LoadAsync();
        _types = types.GetAll().ToDictionary(type => type.Key);
    }

    protected override IEnumerable<ContentTypeRecord> InOrder(IReadOnlyList<ContentTypeRecord> records)
        => ParentsFirst.Order(
            records,
            record => record.Key,
            record => record.Compositions.Select(composition => composition.Key)
                .Concat(record.Parent is null ? [] : [record.Parent.Key]));

    protected override async Task SaveAsync(ContentTypeRecord record)
    {
        bool isNew = !_types.TryGetValue(record.Key, out TType? type);
        type ??= Create(record);
        int parentId = await ParentIdAsync(record);
        if (isNew)
        {
            type.ParentId = parentId;
        }
        else if (type.ParentId != parentId)
        {
            await MoveAsync(type, record);
        }

        Fill(type, record);
        Require(record, isNew ? await types.CreateAsync(type, UserKey) : await types.UpdateAsync(type, UserKey));
        _types[record.Key] = type;
    }

    /// <summary>What is allowed below a type, once all types are there: two may be allowed below each other.</summary>
    protected override async Task FinishAsync(IReadOnlyList<ContentTypeRecord> records, CancellationToken cancellationToken)
    {
        foreach (ContentTypeRecord record in records)
        {
            TType type = _types[record.Key];
            List<ContentTypeSort> allowed = [.. record.Structure
                .OrderBy(child => child.SortOrder)
                .Select(child => new ContentTypeSort(child.Key, child.SortOrder, _types[child.Key].Alias))];
            if (!(type.AllowedContentTypes ?? []).OrderBy(child => child.SortOrder).SequenceEqual(allowed))
            {
                type.AllowedContentTypes = allowed;
                Require(record, await types.UpdateAsync(type, UserKey));
            }
        }
    }

    protected override async Task DeleteAsync(ContentTypeRecord record)
    {
        ContentTypeOperationStatus status = await types.DeleteAsync(record.Key, UserKey);
        Require(record, status == ContentTypeOperationStatus.Success, status);
    }

    protected abstract TType Create();

    /// <summary>What only types of this kind have.</summary>
    protected virtual void FillExtras(TType type, ContentTypeRecord record)
    {
    }

    protected virtual DocumentTypePart? ReadDocumentPart(TType type) => null;

    private static void Require(SyncRecord record, Attempt<ContentTypeOperationStatus> attempt)
        => Require(record, attempt.Success, attempt.Result);

    private TType Create(ContentTypeRecord record)
    {
        TType type = Create();
        type.Key = record.Key;
        return type;
    }

    private TType? FindParent(TType type) => _types.Values.FirstOrDefault(parent => parent.Id == type.ParentId);

    private async Task<int> ParentIdAsync(ContentTypeRecord record)
        => record.Parent is { } parent
            ? _types[parent.Key].Id
            : (await _containers.EnsureAsync(record.Folder, record))?.Id ?? Constants.System.Root;

    private async Task MoveAsync(TType type, ContentTypeRecord record)
    {
        if (record.Parent is not null)
        {
            throw new SyncRejectedException(
                record, "Umbraco can't move a type below another type.", "Leave it where it is, or delete it and make it anew.");
        }

        EntityContainer? container = await _containers.EnsureAsync(record.Folder, record);
        Require(record, await types.MoveAsync(record.Key, container?.Key));
        type.ParentId = container?.Id ?? Constants.System.Root;
    }

    private void Fill(TType type, ContentTypeRecord record)
    {
        type.Alias = record.Alias;
        if (type.Alias != record.Alias)
        {
            throw new SyncRejectedException(record, $"Umbraco spells the alias \"{type.Alias}\".", "Use that spelling.");
        }

        type.Name = record.Name;
        type.Icon = record.Icon;
        type.Thumbnail = record.Thumbnail;
        type.Description = record.Description.Length == 0 ? null : record.Description;
        type.AllowedAsRoot = record.AllowAtRoot;
        type.ListView = record.ListView;
        type.Variations = record.Variations;
        type.IsElement = record.IsElement;
        FillExtras(type, record);
        try
        {
            PropertyTypeUpdater.RemoveOthers(type, record);
            Compose(type, record);
            properties.Update(type, record);
        }
        catch (InvalidCompositionException exception)
        {
            throw new SyncRejectedException(record, exception.Message, "Rename or remove one of the properties.", exception);
        }
    }

    private void Compose(TType type, ContentTypeRecord record)
    {
        HashSet<Guid> wanted = [.. record.Compositions.Select(composition => composition.Key)];
        if (record.Parent is not null)
        {
            wanted.Add(record.Parent.Key);
        }

        foreach (IContentTypeComposition composition in type.ContentTypeComposition.Where(other => !wanted.Contains(other.Key)).ToArray())
        {
            type.RemoveContentType(composition.Key);
        }

        foreach (Guid key in wanted.Where(key => type.ContentTypeComposition.All(other => other.Key != key)))
        {
            type.AddContentType(_types[key]);
        }
    }
}
