using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Search.Searching;

/// <summary>
/// Finds documents and media for those who edit them: by a part of the name, among drafts as well, and only where they may look. The database answers, so that
/// what was saved a moment ago is found.
/// </summary>
internal sealed class EntitySearch(
    IEntityService entities,
    ICoreScopeProvider scopes,
    IBackOfficeSecurityAccessor security,
    AppCaches caches) : IIndexedEntitySearchService
{
    /// <summary>Types are told apart after the database has answered; who finds more than this has to type another word.</summary>
    private const int MostMatches = 500;

    private static readonly Ordering ByName = Ordering.By("text");

    public Task<PagedModel<IEntitySlim>> SearchAsync(
        UmbracoObjectTypes objectType,
        string query,
        Guid? parentId,
        IEnumerable<Guid>? contentTypeIds,
        bool? trashed,
        string? culture = null,
        int skip = 0,
        int take = 100,
        bool ignoreUserStartNodes = false)
    {
        Guid[] types = [.. contentTypeIds ?? []];
        IEntitySlim[] found = [.. Find(objectType, query, Within(objectType, parentId, ignoreUserStartNodes), trashed)
            .Where(entity => types.Length == 0 || entity is IContentEntitySlim content && types.Contains(content.ContentTypeKey))];
        return Task.FromResult(new PagedModel<IEntitySlim>(found.Length, found.Skip(skip).Take(take)));
    }

    private IEnumerable<IEntitySlim> Find(UmbracoObjectTypes objectType, string query, int[] within, bool? trashed)
    {
        if (within.Length == 0)
        {
            return [];
        }

        IQuery<IUmbracoEntity> filter = scopes.CreateQuery<IUmbracoEntity>().Where(entity => entity.Name!.Contains(query));
        if (trashed is { } bin)
        {
            filter = filter.Where(entity => entity.Trashed == bin);
        }

        return within.Contains(Constants.System.Root)
            ? entities.GetPagedDescendants(objectType, 0, MostMatches, out _, filter, ByName, includeTrashed: trashed != false)
            : entities.GetPagedDescendants(within, objectType, 0, MostMatches, out _, filter, ByName);
    }

    /// <summary>The nodes below which to look: none when the user can't reach the one that is given.</summary>
    private int[] Within(UmbracoObjectTypes objectType, Guid? parentId, bool ignoreUserStartNodes)
    {
        int[] start = ignoreUserStartNodes || security.BackOfficeSecurity?.CurrentUser is not { } user
            ? [Constants.System.Root]
            : StartNodesOf(user, objectType) ?? [];
        if (parentId is not { } key)
        {
            return start;
        }

        return entities.Get(key, objectType) is { } parent && ContentPermissions.HasPathAccess(parent.Path, start, RecycleBinOf(objectType))
            ? [parent.Id]
            : [];
    }

    private static int RecycleBinOf(UmbracoObjectTypes objectType) =>
        objectType == UmbracoObjectTypes.Media ? Constants.System.RecycleBinMedia : Constants.System.RecycleBinContent;

    private int[]? StartNodesOf(IUser user, UmbracoObjectTypes objectType) => objectType == UmbracoObjectTypes.Media
        ? user.CalculateMediaStartNodeIds(entities, caches)
        : user.CalculateContentStartNodeIds(entities, caches);
}
