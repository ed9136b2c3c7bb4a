using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Webhooks;

/// <summary>The queue of calls to webhooks, in the order in which they were asked for.</summary>
internal sealed class WebhookRequestRepository(IDatabaseAccessor accessor) : IWebhookRequestRepository
{
    private DbSet<WebhookRequestRow> Requests => accessor.Database.Set<WebhookRequestRow>();

    public Task<WebhookRequest> CreateAsync(WebhookRequest webhookRequest)
    {
        WebhookRequestRow row = new()
        {
            WebhookKey = webhookRequest.WebhookKey,
            EventAlias = webhookRequest.EventAlias,
            RequestObject = webhookRequest.RequestObject,
            RetryCount = webhookRequest.RetryCount,
        };
        Requests.Add(row);
        accessor.Database.SaveAndForget();
        webhookRequest.Id = row.Id;
        return Task.FromResult(webhookRequest);
    }

    public Task DeleteAsync(WebhookRequest webhookRequest) => Requests.Where(row => row.Id == webhookRequest.Id).ExecuteDeleteAsync();

    public async Task<IEnumerable<WebhookRequest>> GetAllAsync() => await Requests.OrderBy(row => row.Id)
        .Select(row => new WebhookRequest
        {
            Id = row.Id,
            WebhookKey = row.WebhookKey,
            EventAlias = row.EventAlias,
            RequestObject = row.RequestObject,
            RetryCount = row.RetryCount,
        })
        .ToListAsync();

    public async Task<WebhookRequest> UpdateAsync(WebhookRequest webhookRequest)
    {
        await Requests.Where(row => row.Id == webhookRequest.Id).ExecuteUpdateAsync(update => update
            .SetProperty(row => row.RequestObject, webhookRequest.RequestObject)
            .SetProperty(row => row.RetryCount, webhookRequest.RetryCount));
        return webhookRequest;
    }
}
