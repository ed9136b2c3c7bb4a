using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>What webhooks were sent, the newest first.</summary>
[Route(ManagementApi.Root + "/webhook")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class WebhookLogController(
    IWebhookLogService log,
    IHostingEnvironment hosting,
    ILocalizedTextService texts) : ManagementApiController
{
    [HttpGet("logs")]
    public async Task<PagedResponse<WebhookLogResponse>> GetAll(int skip = 0, int take = DefaultTake) => (await log.Get(skip, take)).ToResponse(ToResponse);

    [HttpGet("{id:guid}/logs")]
    public async Task<PagedResponse<WebhookLogResponse>> Get(Guid id, int skip = 0, int take = DefaultTake) =>
        (await log.Get(id, skip, take)).ToResponse(ToResponse);

    /// <summary>What was answered is shown in debug mode only, as Umbraco has it: a webhook is no means to read what the server alone can reach.</summary>
    private WebhookLogResponse ToResponse(WebhookLog entry) => new(
        entry.Key,
        entry.WebhookKey,
        entry.StatusCode,
        ToNumber(entry.StatusCode),
        entry.IsSuccessStatusCode,
        new DateTimeOffset(entry.Date, TimeSpan.Zero),
        entry.EventAlias,
        entry.Url,
        entry.RetryCount,
        entry.RequestHeaders,
        entry.RequestBody ?? string.Empty,
        hosting.IsDebugMode ? entry.ResponseHeaders : string.Empty,
        hosting.IsDebugMode ? entry.ResponseBody : texts.Localize("webhooks", "toggleDebug"),
        entry.ExceptionOccured);

    /// <summary>The number in a status that Core wrote as <c>OK (200)</c>.</summary>
    private static int? ToNumber(string statusCode) =>
        int.TryParse(statusCode.AsSpan(statusCode.IndexOf('(') + 1).TrimEnd(')'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
