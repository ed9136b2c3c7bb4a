using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Relations;

/// <summary>All relation types.</summary>
internal sealed class RelationTypeSet(IDatabaseAccessor accessor, AppCaches caches, ChangeClock clock)
    : EntitySet<IRelationType>(accessor, caches, clock)
{
    protected override IEnumerable<IRelationType> Load(CmsDbContext database) =>
        database.Set<RelationTypeRow>().AsNoTracking().OrderBy(row => row.Id).AsEnumerable().Select(Build);

    private static RelationType Build(RelationTypeRow row)
    {
        RelationType type = new(row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key);
        type.DisableChangeTracking();
        type.Id = row.Id;
        type.ResetDirtyProperties(false);
        type.EnableChangeTracking();
        return type;
    }
}
