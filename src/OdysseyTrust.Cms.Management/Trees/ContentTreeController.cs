using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Trees;

/// <summary>A tree of documents or media, from the start nodes of the user who calls.</summary>
/// <typeparam name="TItem">A node as the API has it.</typeparam>
internal abstract class ContentTreeController<TItem>(
    UmbracoObjectTypes type,
    StartNodeTree tree,
    IBackOfficeSecurityAccessor security,
    IDataTypeService dataTypes) : ManagementApiController
{
    [HttpGet("root")]
    public PagedResponse<TItem> Root(int skip = 0, int take = DefaultTake, Guid? dataTypeId = null) => Children(null, skip, take, dataTypeId);

    [HttpGet("children")]
    public PagedResponse<TItem> Children(Guid? parentId, int skip = 0, int take = DefaultTake, Guid? dataTypeId = null)
    {
        (long total, IReadOnlyList<TreeNode> nodes) = tree.ReadChildren(type, StartFor(dataTypeId), parentId, skip, take);
        return new PagedResponse<TItem>(total, [.. nodes.Select(Map)]);
    }

    [HttpGet("siblings")]
    public SubsetResponse<TItem> Siblings(Guid target, int before, int after, Guid? dataTypeId = null)
    {
        SubsetResponse<TreeNode> siblings = tree.ReadSiblings(type, StartFor(dataTypeId), target, before, after);
        return new SubsetResponse<TItem>(siblings.TotalBefore, siblings.TotalAfter, [.. siblings.Items.Select(Map)]);
    }

    [HttpGet("ancestors")]
    public IReadOnlyList<TItem> Ancestors(Guid descendantId, Guid? dataTypeId = null) =>
        [.. tree.ReadAncestors(type, StartFor(dataTypeId), descendantId).Select(Map)];

    /// <summary>A node as the API has it.</summary>
    protected abstract TItem Map(TreeNode node);

    /// <summary>Where a user starts.</summary>
    protected abstract StartNodePaths StartOf(IUser user);

    /// <summary>A picker can be set up to show everything.</summary>
    private StartNodePaths StartFor(Guid? dataTypeId) => dataTypeId is { } key && dataTypes.IsDataTypeIgnoringUserStartNodes(key)
        ? StartNodePaths.Everything
        : StartOf(security.BackOfficeSecurity?.CurrentUser ?? throw new InvalidOperationException("Nobody is signed in."));
}
