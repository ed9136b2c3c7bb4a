using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Documents;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Redirects;

/// <summary>The redirects that are made when a page's address changes, each for those who have rights to the page.</summary>
[Route(ManagementApi.Root + "/redirect-management")]
internal sealed class RedirectManagementController(
    IAuthorizationService authorization,
    IRedirectUrlService redirects,
    ReachableRedirects reachable,
    IPublishedUrlProvider urls,
    IOptionsMonitor<WebRoutingSettings> settings,
    IBackOfficeSecurityAccessor security) : DocumentControllerBase(authorization)
{
    private bool UserIsAdmin => security.BackOfficeSecurity?.CurrentUser?.IsAdmin() == true;

    [HttpGet]
    public async Task<PagedResponse<RedirectUrlResponse>> All(string? filter, int skip = 0, int take = DefaultTake) =>
        (await reachable.FindAsync(filter)).ToPage(skip, take, Map);

    /// <summary>Those that lead to one document.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> OfDocument(Guid id, int skip = 0, int take = DefaultTake) => await MayAsync(ActionBrowse.ActionLetter, id)
        ? Ok(redirects.GetContentRedirectUrls(id).ToArray().ToPage(skip, take, Map))
        : Forbidden();

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (reachable.FindDocument(id) is { } document && !await MayAsync(ActionUpdate.ActionLetter, document))
        {
            return Forbidden();
        }

        RedirectUrlOperationStatus status = redirects.DeleteWithStatus(id);
        return status == RedirectUrlOperationStatus.Success ? Ok() : Refuse(status, OperationProblem.Cancelled());
    }

    [HttpGet("status")]
    public RedirectUrlStatusResponse Status() => new(
        settings.CurrentValue.DisableRedirectUrlTracking ? RedirectStatus.Disabled : RedirectStatus.Enabled, UserIsAdmin);

    /// <summary>Refuses: since Umbraco 18 this is one of the settings that a site is deployed with.</summary>
    [HttpPost("status")]
    public IActionResult SetStatus() => Problem(
        type: "Error",
        title: "Redirects can't be turned on or off here",
        detail: "Set Umbraco:CMS:WebRouting:DisableRedirectUrlTracking in the settings of the site.",
        statusCode: StatusCodes.Status400BadRequest);

    private RedirectUrlResponse Map(IRedirectUrl redirect) => new(
        redirect.Key,
        redirect.Url.TrimStart(redirect.Url.Split('/')[0]),
        urls.GetUrl(redirect.ContentKey, UrlMode.Auto, redirect.Culture),
        redirect.CreateDateUtc,
        new ReferenceById(redirect.ContentKey),
        redirect.Culture);
}
