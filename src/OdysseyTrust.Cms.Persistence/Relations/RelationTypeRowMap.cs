using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.Relations;

internal static class RelationTypeRowMap
{
    public static RowMap<RelationTypeRow> Instance { get; } = new RowMap<RelationTypeRow>()
        .Map(nameof(IRelationType.Id), row => row.Id)
        .Map(nameof(IRelationType.Key), row => row.Key)
        .Map(nameof(IRelationType.Alias), row => row.Alias)
        .Map(nameof(IRelationType.Name), row => row.Name)
        .Map(nameof(IRelationType.IsBidirectional), row => row.IsBidirectional)
        .Map(nameof(IRelationTypeWithIsDependency.IsDependency), row => row.IsDependency)
        .Map(nameof(IRelationType.ParentObjectType), row => row.ParentObjectType)
        .Map(nameof(IRelationType.ChildObjectType), row => row.ChildObjectType);
}
