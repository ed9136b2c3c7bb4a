using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Webhooks;

namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>The addresses that are called when something happens in the site.</summary>
[Route(ManagementApi.Root + "/webhook")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class WebhookController(IWebhookService webhooks, WebhookEventCollection events) : ManagementApiController
{
    [HttpGet]
    public async Task<PagedResponse<WebhookResponse>> GetAll(int skip = 0, int take = DefaultTake) =>
        (await webhooks.GetAllAsync(skip, take)).ToResponse(ToResponse);

    [HttpGet("events")]
    public PagedResponse<WebhookEventPresentation> Events(int skip = 0, int take = DefaultTake) =>
        events.OrderBy(one => one.EventType, StringComparer.Ordinal).ThenBy(one => one.EventName, StringComparer.Ordinal).ToArray().ToPage(skip, take, ToPresentation);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Get(Guid id) =>
        await webhooks.GetAsync(id) is { } webhook ? Ok(ToResponse(webhook)) : Refuse(WebhookOperationStatus.NotFound);

    [HttpPost]
    public async Task<IActionResult> Create(CreateWebhookRequest request)
    {
        Attempt<IWebhook, WebhookOperationStatus> created = await webhooks.CreateAsync(ToWebhook(request.Id ?? Guid.CreateVersion7(), request));
        return created.Success ? CreatedAtId(nameof(Get), created.Result.Key) : Refuse(created.Status);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, WebhookRequest request)
    {
        Attempt<IWebhook, WebhookOperationStatus> updated = await webhooks.UpdateAsync(ToWebhook(id, request));
        return updated.Success ? Ok() : Refuse(updated.Status);
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Attempt<IWebhook?, WebhookOperationStatus> deleted = await webhooks.DeleteAsync(id);
        return deleted.Success ? Ok() : Refuse(deleted.Status);
    }

    private static Webhook ToWebhook(Guid key, WebhookRequest request) =>
        new(request.Url, request.Enabled, [.. request.ContentTypeKeys], [.. request.Events], request.Headers)
        {
            Key = key,
            Name = request.Name,
            Description = request.Description,
        };

    private static WebhookEventPresentation ToPresentation(IWebhookEvent one) => new(one.EventName, one.EventType, one.Alias);

    private static ObjectResult Refuse(WebhookOperationStatus status) => Refuse(status, status.ToProblem());

    private WebhookResponse ToResponse(IWebhook webhook) => new(
        webhook.Key,
        [.. webhook.Events.Select(ToPresentation)],
        webhook.Enabled,
        webhook.Name,
        webhook.Description,
        webhook.Url,
        webhook.ContentTypeKeys,
        webhook.Headers);

    /// <summary>The event, by its alias when the site has it no more.</summary>
    private WebhookEventPresentation ToPresentation(string alias) => events.FirstOrDefault(one => one.Alias == alias) is { } known
        ? ToPresentation(known)
        : new WebhookEventPresentation(alias, Constants.WebhookEvents.Types.Other, alias);
}
