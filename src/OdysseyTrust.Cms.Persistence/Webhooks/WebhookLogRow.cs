namespace OdysseyTrust.Cms.Persistence.Webhooks;

/// <summary>One call of a webhook, and what came back. It outlives the webhook.</summary>
internal sealed class WebhookLogRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid WebhookKey { get; set; }

    public string Url { get; set; } = string.Empty;

    public string StatusCode { get; set; } = string.Empty;

    public DateTime Date { get; set; }

    public string EventAlias { get; set; } = string.Empty;

    public int RetryCount { get; set; }

    public string RequestHeaders { get; set; } = string.Empty;

    public string? RequestBody { get; set; }

    public string ResponseHeaders { get; set; } = string.Empty;

    public string ResponseBody { get; set; } = string.Empty;

    public bool ExceptionOccured { get; set; }

    public bool IsSuccessStatusCode { get; set; }
}
