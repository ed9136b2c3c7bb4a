using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>
/// Whose drafts a preview shows. It shows a whole site, and who previews one page may not read the drafts of all others: they see of those what visitors see.
/// </summary>
internal sealed class PreviewAccess(
    IPreviewService preview,
    IBackOfficeUserReader users,
    IContentPermissionService permissions,
    AppCaches caches)
{
    private const string ReaderCacheKey = "OdysseyTrust.PreviewReader";

    private static readonly HashSet<string> Read = [ActionBrowse.ActionLetter];

    private IUser? Reader => caches.RequestCache.Get(ReaderCacheKey, FindReader) as IUser;

    /// <summary>Whether the draft of a document may be shown. Outside a preview it is code that asks for it, for purposes of its own.</summary>
    public bool Allows(Guid key) => !preview.IsInPreview()
        || Reader is { } reader && permissions.AuthorizeAccessAsync(reader, [key], Read).GetAwaiter().GetResult() == ContentAuthorizationStatus.Success;

    private IUser? FindReader() => preview.TryGetPreviewClaimsIdentityAsync().GetAwaiter().GetResult() is { Success: true, Result: { } identity }
        && identity.GetUserKey() is { } key
            ? users.GetByKey(key)
            : null;
}
