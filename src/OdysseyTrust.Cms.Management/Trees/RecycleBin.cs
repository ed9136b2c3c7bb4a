using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>Reads the recycle bins.</summary>
internal sealed class RecycleBin(IEntityService entities, IRelationService relations, IIdKeyMap keys)
{
    private static readonly Ordering BySortOrder = Ordering.By("sortOrder");

    /// <summary>A page of what lies right in the bin.</summary>
    public PagedModel<IEntitySlim> ReadRoot(UmbracoObjectTypes type, int skip, int take)
    {
        Guid? bin = type == UmbracoObjectTypes.Media ? Constants.System.RecycleBinMediaKey : Constants.System.RecycleBinContentKey;
        IEnumerable<IEntitySlim> items = entities.GetPagedTrashedChildren(bin, type, skip, take, out long total, ordering: BySortOrder);
        return new PagedModel<IEntitySlim>(total, items);
    }

    /// <summary>A page of what lies below something in the bin.</summary>
    public PagedModel<IEntitySlim> ReadChildren(UmbracoObjectTypes type, Guid parent, int skip, int take)
    {
        IEnumerable<IEntitySlim> items = entities.GetPagedTrashedChildren(parent, type, skip, take, out long total, ordering: BySortOrder);
        return new PagedModel<IEntitySlim>(total, items);
    }

    /// <summary>Something in the bin with what lies around it.</summary>
    public SubsetResponse<IEntitySlim> ReadSiblings(UmbracoObjectTypes type, Guid key, int before, int after)
    {
        IEnumerable<IEntitySlim> items =
            entities.GetTrashedSiblings(key, [type], before, after, out long totalBefore, out long totalAfter, ordering: BySortOrder);
        return new SubsetResponse<IEntitySlim>(totalBefore, totalAfter, [.. items]);
    }

    /// <summary>What something lay below before it was put into the bin; none when that was the root, or is gone.</summary>
    public Guid? FindOriginalParent(UmbracoObjectTypes type, int id)
    {
        string alias = type == UmbracoObjectTypes.Media
            ? Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias
            : Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;
        IRelation? relation = relations.GetByChildId(id, alias).FirstOrDefault();
        if (relation is null || relation.ParentId == Constants.System.Root)
        {
            return null;
        }

        Attempt<Guid> parent = keys.GetKeyForId(relation.ParentId, type);
        return parent.Success ? parent.Result : null;
    }
}
