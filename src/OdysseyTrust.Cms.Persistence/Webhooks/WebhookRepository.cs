using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Webhooks;

/// <summary>Core's webhooks.</summary>
internal sealed class WebhookRepository(IDatabaseAccessor accessor) : IWebhookRepository
{
    private CmsDbContext Database => accessor.Database;

    private DbSet<WebhookRow> Webhooks => Database.Set<WebhookRow>();

    public async Task<PagedModel<IWebhook>> GetAllAsync(int skip, int take) =>
        new(await Webhooks.LongCountAsync(), await ToWebhooksAsync(Webhooks.OrderBy(row => row.Id).Skip(skip).Take(take)));

    public Task<IWebhook> CreateAsync(IWebhook webhook)
    {
        webhook.AddingEntity();
        WebhookRow row = new() { Key = webhook.Key };
        Take(row, webhook);
        Webhooks.Add(row);
        Database.SaveAndForget();
        webhook.Id = row.Id;
        (webhook as ICanBeDirty)?.ResetDirtyProperties();
        return Task.FromResult(webhook);
    }

    public async Task<IWebhook?> GetAsync(Guid key) => (await ToWebhooksAsync(Webhooks.Where(row => row.Key == key))).SingleOrDefault();

    public async Task<PagedModel<IWebhook>> GetByIdsAsync(IEnumerable<Guid> keys)
    {
        Guid[] wanted = [.. keys];
        return AllOf(await ToWebhooksAsync(Webhooks.Where(row => wanted.Contains(row.Key)).OrderBy(row => row.Id)));
    }

    public async Task<PagedModel<IWebhook>> GetByAliasAsync(string alias) =>
        AllOf(await ToWebhooksAsync(Webhooks.Where(row => row.Events.Contains(alias)).OrderBy(row => row.Id)));

    public Task DeleteAsync(IWebhook webhook) => Webhooks.Where(row => row.Key == webhook.Key).ExecuteDeleteAsync();

    public async Task UpdateAsync(IWebhook webhook)
    {
        webhook.UpdatingEntity();
        Take(await Webhooks.SingleAsync(row => row.Key == webhook.Key), webhook);
        Database.SaveAndForget();
    }

    private static PagedModel<IWebhook> AllOf(List<IWebhook> webhooks) => new(webhooks.Count, webhooks);

    private static async Task<List<IWebhook>> ToWebhooksAsync(IQueryable<WebhookRow> rows) =>
        (await rows.AsNoTracking().ToListAsync()).ConvertAll(ToWebhook);

    private static IWebhook ToWebhook(WebhookRow row)
    {
        Webhook webhook = new(row.Url, row.Enabled, [.. row.ContentTypeKeys], [.. row.Events], new Dictionary<string, string>(row.Headers))
        {
            Id = row.Id,
            Key = row.Key,
            Name = row.Name,
            Description = row.Description,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        webhook.ResetDirtyProperties(rememberDirty: false);
        return webhook;
    }

    private static void Take(WebhookRow row, IWebhook webhook)
    {
        row.Name = webhook.Name;
        row.Description = webhook.Description;
        row.Url = webhook.Url;
        row.Enabled = webhook.Enabled;
        row.Events = [.. webhook.Events];
        row.ContentTypeKeys = [.. webhook.ContentTypeKeys];
        row.Headers = new Dictionary<string, string>(webhook.Headers);
        row.CreateDate = webhook.CreateDate;
        row.UpdateDate = webhook.UpdateDate;
    }
}
