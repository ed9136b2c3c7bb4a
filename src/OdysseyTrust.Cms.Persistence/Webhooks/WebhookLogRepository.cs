using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Webhooks;

/// <summary>What was sent to webhooks and what they answered, the newest first.</summary>
internal sealed class WebhookLogRepository(IDatabaseAccessor accessor) : IWebhookLogRepository
{
    private static readonly Expression<Func<WebhookLogRow, WebhookLog>> ToLog = row => new WebhookLog
    {
        Id = row.Id,
        Key = row.Key,
        WebhookKey = row.WebhookKey,
        Url = row.Url,
        StatusCode = row.StatusCode,
        Date = row.Date,
        EventAlias = row.EventAlias,
        RetryCount = row.RetryCount,
        RequestHeaders = row.RequestHeaders,
        RequestBody = row.RequestBody,
        ResponseHeaders = row.ResponseHeaders,
        ResponseBody = row.ResponseBody,
        ExceptionOccured = row.ExceptionOccured,
        IsSuccessStatusCode = row.IsSuccessStatusCode,
    };

    private DbSet<WebhookLogRow> Logs => accessor.Database.Set<WebhookLogRow>();

    public Task CreateAsync(WebhookLog log)
    {
        WebhookLogRow row = ToRow(log);
        Logs.Add(row);
        accessor.Database.SaveAndForget();
        log.Id = row.Id;
        return Task.CompletedTask;
    }

    public Task<PagedModel<WebhookLog>> GetPagedAsync(int skip, int take) => NewestFirst(Logs).ToPagedModelAsync(skip, take, ToLog);

    public Task<PagedModel<WebhookLog>> GetPagedAsync(Guid webhookKey, int skip, int take) =>
        NewestFirst(Logs.Where(row => row.WebhookKey == webhookKey)).ToPagedModelAsync(skip, take, ToLog);

    public async Task<IEnumerable<WebhookLog>> GetOlderThanDate(DateTime date) =>
        await NewestFirst(Logs.Where(row => row.Date < date)).Select(ToLog).ToListAsync();

    public Task DeleteByIds(int[] ids) => Logs.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync();

    private static IQueryable<WebhookLogRow> NewestFirst(IQueryable<WebhookLogRow> rows) =>
        rows.OrderByDescending(row => row.Date).ThenByDescending(row => row.Id);

    private static WebhookLogRow ToRow(WebhookLog log) => new()
    {
        Key = log.Key == Guid.Empty ? Guid.NewGuid() : log.Key,
        WebhookKey = log.WebhookKey,
        Url = log.Url,
        StatusCode = log.StatusCode,
        Date = log.Date,
        EventAlias = log.EventAlias,
        RetryCount = log.RetryCount,
        RequestHeaders = log.RequestHeaders,
        RequestBody = log.RequestBody,
        ResponseHeaders = log.ResponseHeaders,
        ResponseBody = log.ResponseBody,
        ExceptionOccured = log.ExceptionOccured,
        IsSuccessStatusCode = log.IsSuccessStatusCode,
    };
}
