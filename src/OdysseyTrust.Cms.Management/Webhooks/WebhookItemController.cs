using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>Webhooks where others refer to them. Their addresses may hold a secret, so they are not for every user.</summary>
[Route(ManagementApi.Root + "/item/webhook")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class WebhookItemController(IWebhookService webhooks) : ManagementApiController
{
    [HttpGet]
    public async Task<IReadOnlyList<WebhookItem>> Get([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        [.. (await webhooks.GetMultipleAsync(ids)).OfType<IWebhook>().Select(ToItem)];

    private static WebhookItem ToItem(IWebhook webhook) => new(
        webhook.Key,
        string.IsNullOrEmpty(webhook.Name) ? webhook.Url : webhook.Name,
        webhook.Enabled,
        string.Join(',', webhook.Events),
        webhook.Url,
        string.Join(',', webhook.ContentTypeKeys),
        []);
}
