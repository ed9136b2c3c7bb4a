using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Relations;

/// <summary>Tells staff what uses an item, before they unpublish or delete it. An item's use of itself does not count.</summary>
internal sealed class TrackedReferencesRepository(IDatabaseAccessor accessor) : ITrackedReferencesRepository
{
    private CmsDbContext Database => accessor.Database;

    private DbSet<NodeRow> Nodes => Database.Set<NodeRow>();

    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(
        Guid key,
        long skip,
        long take,
        bool filterMustBeIsDependency,
        out long totalRecords)
    {
        IQueryable<RelationEnd> ends = Ends(filterMustBeIsDependency)
            .Where(end => Nodes.Any(node => node.Id == end.ItemId && node.Key == key));
        return Page(ends.Select(end => new Reference { NodeId = end.OtherId, RelationTypeId = end.RelationTypeId }), skip, take, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(
        Guid objectTypeKey,
        long skip,
        long take,
        bool filterMustBeIsDependency,
        out long totalRecords)
    {
        IQueryable<RelationEnd> ends = Ends(filterMustBeIsDependency)
            .Where(end => Nodes.Any(node => node.Id == end.ItemId && node.ObjectType == objectTypeKey && node.Trashed));
        return Page(ends.Select(end => new Reference { NodeId = end.OtherId, RelationTypeId = end.RelationTypeId }), skip, take, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(
        ISet<Guid> keys,
        long skip,
        long take,
        bool filterMustBeIsDependency,
        out long totalRecords)
    {
        IQueryable<RelationEnd> ends = Ends(filterMustBeIsDependency)
            .Where(end => Nodes.Any(node => node.Id == end.ItemId && keys.Contains(node.Key)));
        return Page(ends.Select(end => new Reference { NodeId = end.ItemId, RelationTypeId = end.RelationTypeId }), skip, take, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(
        Guid parentKey,
        long skip,
        long take,
        bool filterMustBeIsDependency,
        out long totalRecords)
    {
        string start = Nodes.Where(node => node.Key == parentKey).Select(node => node.Path).FirstOrDefault() + ",";
        string end = start + TextRange.LastCharacter;
        IQueryable<RelationEnd> ends = Ends(filterMustBeIsDependency).Where(relation => Nodes.Any(
            node => node.Id == relation.ItemId && string.Compare(node.Path, start) >= 0 && string.Compare(node.Path, end) < 0));
        return Page(ends.Select(relation => new Reference { NodeId = relation.ItemId, RelationTypeId = relation.RelationTypeId }), skip, take, out totalRecords);
    }

    public async Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        IQueryable<RelationEnd> ends = Ends(mustBeDependency: true);
        IQueryable<Guid> used = Nodes
            .Where(node => node.ObjectType == nodeObjectTypeId && keys.Contains(node.Key) && ends.Any(end => end.ItemId == node.Id))
            .OrderBy(node => node.Id)
            .Select(node => node.Key);
        return new PagedModel<Guid>(await used.LongCountAsync(), await used.Skip((int)skip).Take((int)take).ToArrayAsync());
    }

    private IQueryable<RelationEnd> Ends(bool mustBeDependency)
    {
        IQueryable<RelationRow> relations = Database.Set<RelationRow>().Where(relation => relation.ParentId != relation.ChildId);
        if (mustBeDependency)
        {
            relations = relations.Where(relation => relation.RelationType.IsDependency);
        }

        return relations
            .Select(relation => new RelationEnd { ItemId = relation.ChildId, OtherId = relation.ParentId, RelationTypeId = relation.RelationTypeId })
            .Concat(relations.Where(relation => relation.RelationType.IsBidirectional).Select(
                relation => new RelationEnd { ItemId = relation.ParentId, OtherId = relation.ChildId, RelationTypeId = relation.RelationTypeId }));
    }

    private IEnumerable<RelationItemModel> Page(IQueryable<Reference> references, long skip, long take, out long total)
    {
        IQueryable<Reference> distinct = references.Distinct();
        total = distinct.LongCount();
        var page =
            from reference in distinct
            join node in Nodes on reference.NodeId equals node.Id
            join type in Database.Set<RelationTypeRow>() on reference.RelationTypeId equals type.Id
            join content in Database.Set<ContentRow>() on node.Id equals content.Id into contents
            from content in contents.DefaultIfEmpty()
            orderby node.Name, node.Id, type.Id
            select new ReferenceDetails(
                node,
                type,
                content == null ? null : (bool?)content.Published,
                content == null ? null : content.ContentType,
                content == null ? null : content.ContentType.Node);
        return [.. page.Skip((int)skip).Take((int)take).AsNoTracking().AsEnumerable().Select(details => details.ToModel())];
    }

    private sealed class Reference
    {
        public int NodeId { get; init; }

        public int RelationTypeId { get; init; }
    }
}
