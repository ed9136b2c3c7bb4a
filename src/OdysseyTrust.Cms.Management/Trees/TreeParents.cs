using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>The parents of nodes, by key. Core remembers which id has which key.</summary>
internal sealed class TreeParents(IIdKeyMap keys)
{
    /// <summary>A node's parent; none at the root and in the recycle bin's first level.</summary>
    public ReferenceById? Of(IEntitySlim entity, UmbracoObjectTypes type)
    {
        if (entity.ParentId is Constants.System.Root or Constants.System.RecycleBinContent or Constants.System.RecycleBinMedia)
        {
            return null;
        }

        Attempt<Guid> key = keys.GetKeyForId(entity.ParentId, type);
        return key.Success ? new ReferenceById(key.Result) : null;
    }
}
