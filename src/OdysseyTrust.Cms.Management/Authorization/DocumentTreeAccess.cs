using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Documents are seen by start node and by the permission to read them. What is published is no secret.</summary>
internal sealed class DocumentTreeAccess(
    IBackOfficeSecurityAccessor security,
    IContentPermissionAuthorizer documents,
    IEntityService entities,
    AppCaches caches) : TreeAccess(security)
{
    private static readonly HashSet<string> Read = [ActionBrowse.ActionLetter];

    protected override StartNodePaths StartOf(IUser user) =>
        StartNodePaths.From(user.CalculateContentStartNodeIds(entities, caches), () => user.GetContentStartNodePaths(entities, caches));

    protected override Task<ISet<Guid>> FilterAsync(IUser user, IEnumerable<Guid> keys) => documents.FilterAuthorizedAsync(user, keys, Read);

    protected override bool IsPublic(IUmbracoEntity item) => item is IDocumentEntitySlim { Trashed: false, Published: true };
}
