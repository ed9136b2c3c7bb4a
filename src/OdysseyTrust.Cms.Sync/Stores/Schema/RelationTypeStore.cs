using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Schema;

internal sealed class RelationTypeStore(IRelationService relations) : SyncStore<RelationTypeRecord>(SyncKind.RelationTypes)
{
    public override Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<SyncRecord>>(
            [.. relations.GetAllRelationTypes().OrderBy(type => type.Alias, StringComparer.Ordinal).Select(ToRecord)]);

    protected override async Task SaveAsync(RelationTypeRecord record)
    {
        IRelationType? type = relations.GetRelationTypeById(record.Key);
        if (type is null)
        {
            RelationType created = new(
                record.Name, record.Alias, record.Bidirectional, record.ParentType, record.ChildType, record.IsDependency, record.Key);
            Require(record, await relations.CreateAsync(created, UserKey));
            return;
        }

        type.Name = record.Name;
        type.Alias = record.Alias;
        type.IsBidirectional = record.Bidirectional;
        type.ParentObjectType = record.ParentType;
        type.ChildObjectType = record.ChildType;
        if (type is IRelationTypeWithIsDependency dependency)
        {
            dependency.IsDependency = record.IsDependency;
        }

        Require(record, await relations.UpdateAsync(type, UserKey));
    }

    protected override async Task DeleteAsync(RelationTypeRecord record)
        => Require(record, await relations.DeleteAsync(record.Key, UserKey));

    private static SyncRecord ToRecord(IRelationType type)
        => new RelationTypeRecord
        {
            Kind = SyncKind.RelationTypes,
            Key = type.Key,
            Alias = type.Alias,
            Name = type.Name ?? type.Alias,
            ParentType = type.ParentObjectType is { } parent && parent != Guid.Empty ? parent : null,
            ChildType = type.ChildObjectType is { } child && child != Guid.Empty ? child : null,
            Bidirectional = type.IsBidirectional,
            IsDependency = type is IRelationTypeWithIsDependency { IsDependency: true },
        };
}
