using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The tree of documents, which pickers in other sections show too.</summary>
[SectionAccess(Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Users, Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/tree/document")]
internal sealed class DocumentTreeController(
    StartNodeTree tree,
    DocumentTreeAccess access,
    IDataTypeService dataTypes,
    DocumentItemFactory factory) : ContentTreeController<DocumentTreeItem>(UmbracoObjectTypes.Document, tree, access, dataTypes)
{
    protected override DocumentTreeItem Map(TreeNode node) => factory.CreateTreeItem(node);
}
