using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>The tree of media, which pickers in other sections show too.</summary>
[SectionAccess(Constants.Applications.Media, Constants.Applications.Content, Constants.Applications.Users, Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/tree/media")]
internal sealed class MediaTreeController(
    StartNodeTree tree,
    IBackOfficeSecurityAccessor security,
    IDataTypeService dataTypes,
    IEntityService entities,
    AppCaches caches,
    MediaItemFactory factory) : ContentTreeController<MediaTreeItem>(UmbracoObjectTypes.Media, tree, security, dataTypes)
{
    protected override MediaTreeItem Map(TreeNode node) => factory.CreateTreeItem(node);

    protected override StartNodePaths StartOf(IUser user) =>
        StartNodePaths.From(user.CalculateMediaStartNodeIds(entities, caches), user.GetMediaStartNodePaths(entities, caches));
}
