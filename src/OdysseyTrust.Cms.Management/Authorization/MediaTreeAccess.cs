using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Media are seen by start node. They are published by being there: what is not in the recycle bin is no secret.</summary>
internal sealed class MediaTreeAccess(
    IBackOfficeSecurityAccessor security,
    IMediaPermissionAuthorizer media,
    IEntityService entities,
    AppCaches caches) : TreeAccess(security)
{
    protected override StartNodePaths StartOf(IUser user) =>
        StartNodePaths.From(user.CalculateMediaStartNodeIds(entities, caches), () => user.GetMediaStartNodePaths(entities, caches));

    protected override Task<ISet<Guid>> FilterAsync(IUser user, IEnumerable<Guid> keys) => media.FilterAuthorizedAsync(user, keys);

    protected override bool IsPublic(IUmbracoEntity item) => !item.Trashed;
}
