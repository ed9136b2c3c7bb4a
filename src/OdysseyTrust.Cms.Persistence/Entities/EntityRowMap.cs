using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Persistence.Entities;

/// <summary>What Core's queries ask of any node.</summary>
internal static class EntityRowMap
{
    public static RowMap<NodeRow> Instance { get; } = new RowMap<NodeRow>()
        .Map(nameof(IUmbracoEntity.Id), node => node.Id)
        .Map(nameof(IUmbracoEntity.Key), node => node.Key)
        .Map(nameof(IUmbracoEntity.Name), node => node.Name)
        .Map(nameof(IUmbracoEntity.ParentId), node => node.ParentId)
        .Map(nameof(IUmbracoEntity.Level), node => node.Level)
        .Map(nameof(IUmbracoEntity.Path), node => node.Path)
        .Map(nameof(IUmbracoEntity.SortOrder), node => node.SortOrder)
        .Map(nameof(IUmbracoEntity.Trashed), node => node.Trashed)
        .Map(nameof(IUmbracoEntity.CreatorId), node => node.CreatorId)
        .Map(nameof(IUmbracoEntity.CreateDate), node => node.CreateDate)
        .Map(nameof(IEntitySlim.NodeObjectType), node => node.ObjectType);
}
