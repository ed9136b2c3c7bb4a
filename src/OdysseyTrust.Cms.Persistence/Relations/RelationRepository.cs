using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Repositories;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Persistence.Relations;

/// <summary>Relations between nodes; they go with either.</summary>
internal sealed class RelationRepository(IDatabaseAccessor accessor, RelationTypeSet types, RelatedEntities related)
    : RowRepository<int, IRelation, RelationRow>(accessor, Columns), IRelationRepository
{
    private static readonly RowMap<RelationRow> Columns = new RowMap<RelationRow>()
        .Map(nameof(IRelation.Id), relation => relation.Id)
        .Map(nameof(IRelation.ParentId), relation => relation.ParentId)
        .Map(nameof(IRelation.ChildId), relation => relation.ChildId)
        .Map(nameof(IRelation.RelationTypeId), relation => relation.RelationTypeId)
        .Map(nameof(IRelation.ParentObjectType), relation => relation.Parent.ObjectType)
        .Map(nameof(IRelation.ChildObjectType), relation => relation.Child.ObjectType)
        .Map(nameof(IRelation.Comment), relation => relation.Comment)
        .Map(nameof(IRelation.CreateDate), relation => relation.CreateDate);

    protected override IQueryable<RelationRow> Rows =>
        base.Rows.Include(relation => relation.Parent).Include(relation => relation.Child).OrderBy(relation => relation.Id);

    private DbSet<RelationRow> Table => Database.Set<RelationRow>();

    public IEnumerable<IRelation> GetPagedRelationsByQuery(
        IQuery<IRelation>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Ordering? ordering)
    {
        IQueryable<RelationRow> rows = Map.Apply(Rows, query);
        return GetEntities((ordering?.Direction == Direction.Descending ? rows.OrderByDescending(relation => relation.Id) : rows)
            .Page(pageIndex, pageSize, out totalRecords));
    }

    public void Save(IEnumerable<IRelation> relations)
    {
        foreach (IRelation relation in relations)
        {
            Save(relation);
        }
    }

    /// <summary>A relation that is there already stays as it is.</summary>
    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        foreach (IGrouping<int, ReadOnlyRelation> ofParent in relations.GroupBy(relation => relation.ParentId))
        {
            HashSet<(int, int)> present =
            [
                .. Table.Where(relation => relation.ParentId == ofParent.Key)
                    .Select(relation => new { relation.ChildId, relation.RelationTypeId })
                    .AsEnumerable()
                    .Select(relation => (relation.ChildId, relation.RelationTypeId)),
            ];
            Table.AddRange(ofParent.Where(relation => present.Add((relation.ChildId, relation.RelationTypeId))).Select(relation => new RelationRow
            {
                ParentId = relation.ParentId,
                ChildId = relation.ChildId,
                RelationTypeId = relation.RelationTypeId,
                CreateDate = relation.CreateDate,
                Comment = relation.Comment,
            }));
        }

        Database.SaveAndForget();
    }

    public void DeleteByParent(int parentId, params string[] relationTypeAliases) => Table
        .Where(relation => relation.ParentId == parentId
            && (relationTypeAliases.Length == 0 || relationTypeAliases.Contains(relation.RelationType.Alias)))
        .ExecuteDelete();

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(
        int childId,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        params Guid[] entityTypes) =>
        related.Page(Table.Where(relation => relation.ChildId == childId).Select(relation => relation.Parent), pageIndex, pageSize, entityTypes, out totalRecords);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(
        int parentId,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        params Guid[] entityTypes) =>
        related.Page(Table.Where(relation => relation.ParentId == parentId).Select(relation => relation.Child), pageIndex, pageSize, entityTypes, out totalRecords);

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        IQueryable<RelationRow> rows = Rows.Where(relation => relation.Child.Key == childKey
            && (relationTypeAlias == null || relation.RelationType.Alias == relationTypeAlias));
        return Task.FromResult(new PagedModel<IRelation>(rows.Count(), GetEntities(rows.Skip(skip).Take(take))));
    }

    protected override IQueryable<RelationRow> WithIds(IQueryable<RelationRow> rows, int[] ids) => rows.Where(relation => ids.Contains(relation.Id));

    protected override IQueryable<RelationRow> RowOf(IRelation entity) => Table.Where(relation => relation.Id == entity.Id);

    protected override int IdOf(RelationRow row) => row.Id;

    protected override IRelation ToEntity(RelationRow row)
    {
        var type = (IRelationType)types.Current.Find(row.RelationTypeId)!.DeepClone();
        Relation relation = new(row.ParentId, row.ChildId, row.Parent.ObjectType, row.Child.ObjectType, type)
        {
            Id = row.Id,
            Comment = row.Comment,
            CreateDate = row.CreateDate,
            UpdateDate = row.CreateDate,
        };
        relation.ResetDirtyProperties(false);
        return relation;
    }

    protected override void Take(RelationRow row, IRelation entity)
    {
        row.ParentId = entity.ParentId;
        row.ChildId = entity.ChildId;
        row.RelationTypeId = entity.RelationTypeId;
        row.Comment = entity.Comment;
        row.CreateDate = entity.CreateDate;
    }
}
