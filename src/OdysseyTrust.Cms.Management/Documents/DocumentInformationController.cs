using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What is known of documents beside what is in them.</summary>
internal sealed class DocumentInformationController(
    IAuthorizationService authorization,
    IContentService documents,
    IPublishedUrlInfoProvider urls,
    IAuditService audit,
    IUserIdKeyResolver users,
    IOptionsMonitor<ContentSettings> content) : DocumentControllerBase(authorization)
{
    [HttpGet("configuration")]
    public DocumentConfigurationResponse Configuration() => new(
        content.CurrentValue.DisableDeleteWhenReferenced,
        content.CurrentValue.DisableUnpublishWhenReferenced,
        content.CurrentValue.AllowEditInvariantFromNonDefault,
        AllowNonExistingSegmentsCreation: false);

    [HttpGet("urls")]
    public async Task<IActionResult> Urls([FromQuery(Name = "id")] HashSet<Guid> ids, string? culture = null)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, ids))
        {
            return Forbidden();
        }

        List<DocumentUrlInfoResponse> found = [];
        foreach (IContent document in documents.GetByIds(ids))
        {
            found.Add(new DocumentUrlInfoResponse(document.Key, [.. (await urls.GetAllAsync(document, culture)).Select(DocumentUrlInfo.From)]));
        }

        return Ok(found);
    }

    [HttpGet("{id:guid}/audit-log")]
    public async Task<IActionResult> AuditLog(
        Guid id,
        Direction orderDirection = Direction.Descending,
        DateTimeOffset? sinceDate = null,
        int skip = 0,
        int take = DefaultTake)
    {
        if (!await MayAsync(ActionBrowse.ActionLetter, id))
        {
            return Forbidden();
        }

        PagedModel<IAuditItem> items = await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Document, skip, take, orderDirection, sinceDate);
        return Ok(await AuditLogEntry.PageAsync(items, users));
    }
}
