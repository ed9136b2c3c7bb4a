using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Relations;

internal sealed class RelationTypeRepository(IDatabaseAccessor accessor, RelationTypeSet types)
    : SharedSetRepository<IRelationType, RelationTypeRow>(accessor, RelationTypeRowMap.Instance), IRelationTypeRepository
{
    protected override EntityIndex<IRelationType> Current => types.Current;

    private DbSet<RelationTypeRow> Table => Accessor.Database.Set<RelationTypeRow>();

    protected override void Insert(IRelationType entity)
    {
        RelationTypeRow row = new();
        Write(entity, row);
        Table.Add(row);
        Accessor.Database.SaveAndForget();
        entity.Id = row.Id;
    }

    protected override void Update(IRelationType entity)
    {
        Write(entity, Table.Single(row => row.Id == entity.Id));
        Accessor.Database.SaveAndForget();
    }

    protected override void Remove(IRelationType entity) => Table.Where(row => row.Id == entity.Id).ExecuteDelete();

    protected override void Changed() => types.Changed();

    private static void Write(IRelationType entity, RelationTypeRow row)
    {
        row.Key = entity.Key;
        row.Alias = entity.Alias;
        row.Name = entity.Name ?? entity.Alias;
        row.IsBidirectional = entity.IsBidirectional;
        row.IsDependency = entity is IRelationTypeWithIsDependency { IsDependency: true };
        row.ParentObjectType = entity.ParentObjectType;
        row.ChildObjectType = entity.ChildObjectType;
    }
}
