using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>The tree of media, which pickers in other sections show too.</summary>
[SectionAccess(Constants.Applications.Media, Constants.Applications.Content, Constants.Applications.Users, Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/tree/media")]
internal sealed class MediaTreeController(
    StartNodeTree tree,
    MediaTreeAccess access,
    IDataTypeService dataTypes,
    MediaItemFactory factory) : ContentTreeController<MediaTreeItem>(UmbracoObjectTypes.Media, tree, access, dataTypes)
{
    protected override MediaTreeItem Map(TreeNode node) => factory.CreateTreeItem(node);
}
