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

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The tree of documents, which pickers in other sections show too.</summary>
[SectionAccess(Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Users, Constants.Applications.Settings)]
[Route(ManagementApi.Root + "/tree/document")]
internal sealed class DocumentTreeController(
    StartNodeTree tree,
    IBackOfficeSecurityAccessor security,
    IDataTypeService dataTypes,
    IEntityService entities,
    AppCaches caches,
    DocumentItemFactory factory) : ContentTreeController<DocumentTreeItem>(UmbracoObjectTypes.Document, tree, security, dataTypes)
{
    protected override DocumentTreeItem Map(TreeNode node) => factory.CreateTreeItem(node);

    protected override StartNodePaths StartOf(IUser user) =>
        StartNodePaths.From(user.CalculateContentStartNodeIds(entities, caches), user.GetContentStartNodePaths(entities, caches));
}
