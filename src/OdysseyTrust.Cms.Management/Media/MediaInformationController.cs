using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>What is known of media beside what is in them.</summary>
internal sealed class MediaInformationController(
    IAuthorizationService authorization,
    IMediaService media,
    MediaUrls urls,
    IAuditService audit,
    IUserIdKeyResolver users,
    IOptionsMonitor<ContentSettings> content) : MediaControllerBase(authorization)
{
    [HttpGet("configuration")]
    public MediaConfigurationResponse Configuration() =>
        new(content.CurrentValue.DisableDeleteWhenReferenced, content.CurrentValue.DisableUnpublishWhenReferenced);

    [HttpGet("urls")]
    public async Task<IActionResult> Urls([FromQuery(Name = "id")] HashSet<Guid> ids) => await MayAsync(MediaPermissionResource.WithKeys(ids))
        ? Ok(media.GetByIds(ids).Select(item => new MediaUrlInfoResponse(item.Key, UrlsOf(item))))
        : Forbidden();

    [HttpGet("{id:guid}/audit-log")]
    public async Task<IActionResult> AuditLog(
        Guid id,
        Direction orderDirection = Direction.Descending,
        DateTimeOffset? sinceDate = null,
        int skip = 0,
        int take = DefaultTake)
    {
        if (!await MayAsync(id))
        {
            return Forbidden();
        }

        PagedModel<IAuditItem> items = await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Media, skip, take, orderDirection, sinceDate);
        return Ok(await AuditLogEntry.PageAsync(items, users));
    }

    private MediaUrlInfo[] UrlsOf(IMedia item) =>
        [.. urls.Of(item).Select(url => new MediaUrlInfo(Culture: null, url))];
}
