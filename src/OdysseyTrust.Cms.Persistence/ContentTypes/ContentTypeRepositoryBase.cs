using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>What document, media and member types have in common.</summary>
internal abstract class ContentTypeRepositoryBase<TItem>(
    IDatabaseAccessor accessor,
    NodeTree tree,
    ContentTypeSet types,
    ContentTypeWriter writer,
    IEnumerable<IStoredValues> values,
    Guid objectType)
    : SharedSetRepository<TItem, ContentTypeRow>(accessor, ContentTypeRowMap.Instance), IContentTypeRepositoryBase<TItem>
    where TItem : class, IContentTypeComposition
{
    protected override EntityIndex<TItem> Current => types.Current.Of<TItem>();

    protected override IQueryable<ContentTypeRow> Rows => Table.Where(row => row.Node.ObjectType == objectType);

    protected ContentTypeSet Types => types;

    private DbSet<ContentTypeRow> Table => Accessor.Database.Set<ContentTypeRow>();

    public TItem? Get(string alias) => Clone(Current.All.FirstOrDefault(type => type.Alias.InvariantEquals(alias)));

    public IEnumerable<MoveEventInfo<TItem>> Move(TItem moving, EntityContainer? container)
    {
        List<MoveEventInfo<TItem>> moves = [new MoveEventInfo<TItem>(moving, moving.Path, container?.Key)];
        string oldPath = moving.Path;
        moving.ParentId = container?.Id ?? Constants.System.Root;
        Save(moving);
        moves.AddRange(Clone(Current.All.Where(type => type.Path.StartsWith(moving.Path + ",", StringComparison.Ordinal)))
            .Select(type => new MoveEventInfo<TItem>(type, oldPath + type.Path[moving.Path.Length..], null)));
        return moves;
    }

    /// <summary>The first of <c>alias1</c>, <c>alias2</c>... that no type has, of whatever kind.</summary>
    public string GetUniqueAlias(string alias)
    {
        HashSet<string> taken = new(types.Current.All.Select(type => type.Alias), StringComparer.InvariantCultureIgnoreCase);
        int number = 1;
        while (taken.Contains(alias + number))
        {
            number++;
        }

        return alias + number;
    }

    public bool HasContainerInPath(string contentPath) => HasContainerInPath(
        [.. contentPath.Split(Constants.CharArrays.Comma).Select(id => int.Parse(id, CultureInfo.InvariantCulture))]);

    public bool HasContainerInPath(params int[] ids)
    {
        int[] withListView = [.. types.Current.All.Where(type => type.ListView is not null).Select(type => type.Id)];
        return Accessor.Database.Set<ContentRow>().Any(content => ids.Contains(content.Id) && withListView.Contains(content.ContentTypeId));
    }

    public bool HasContentNodes(int id) => Accessor.Database.Set<ContentRow>().Any(content => content.ContentTypeId == id);

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) =>
        [.. Current.All.Where(type => type.AllowedContentTypes?.Any(allowed => allowed.Key == key) == true).Select(type => type.Key)];

    protected override void Insert(TItem entity)
    {
        RequireFreeAlias(entity);
        tree.Insert(entity, objectType, keepSortOrder: entity.SortOrder > 0);
        ContentTypeRow row = new() { Id = entity.Id };
        writer.Write(entity, row);
        Table.Add(row);
        Store(entity, row);
    }

    protected override void Update(TItem entity)
    {
        RequireFreeAlias(entity);
        EntityIndex<IContentTypeComposition> before = types.Current;
        string oldPath = before.Find(entity.Id)?.Path
            ?? throw new InvalidOperationException($"There is no type with the id {entity.Id} ('{entity.Alias}').");
        tree.Update(entity);
        tree.MoveDescendants(oldPath, entity);
        ContentTypeRow row = Table.Include(type => type.PropertyGroups).Include(type => type.PropertyTypes).AsSplitQuery()
            .Single(type => type.Id == entity.Id);
        writer.Write(entity, row);
        Store(entity, row);
        types.Changed();
        foreach (ContentTypeShift shift in ContentTypeShifts.Between(before, types.Current, entity.Id))
        {
            foreach (IStoredValues stored in values)
            {
                stored.Follow(shift);
            }
        }
    }

    protected override void Remove(TItem entity) => tree.Delete(entity.Id);

    protected override void Changed() => types.Changed();

    private void Store(TItem entity, ContentTypeRow row)
    {
        Accessor.Database.SaveChanges();
        ContentTypeWriter.ReturnIds(entity, row);
        Accessor.Database.ChangeTracker.Clear();
    }

    private void RequireFreeAlias(TItem entity)
    {
        if (Current.All.Any(other => other.Id != entity.Id && other.Alias.InvariantEquals(entity.Alias)))
        {
            throw new DuplicateNameException($"The alias '{entity.Alias}' is already in use by another type of this kind.");
        }
    }
}
