namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>A call of a webhook and what came of it.</summary>
/// <param name="Key">The key of this entry.</param>
/// <param name="WebhookKey">The webhook.</param>
/// <param name="StatusCode">The status in words, or what kept the receiver from answering.</param>
/// <param name="HttpStatusCode">The status, when there was an answer.</param>
/// <param name="IsSuccessStatusCode">Whether the call is done with.</param>
/// <param name="Date">When it was made.</param>
/// <param name="EventAlias">What it told of.</param>
/// <param name="Url">The address that was called.</param>
/// <param name="RetryCount">How often it had failed before.</param>
/// <param name="RequestHeaders">What was sent.</param>
/// <param name="RequestBody">What was sent, as JSON.</param>
/// <param name="ResponseHeaders">What was answered; only in debug mode.</param>
/// <param name="ResponseBody">What was answered, or the error; only in debug mode.</param>
/// <param name="ExceptionOccured">Whether there was no answer.</param>
internal sealed record WebhookLogResponse(
    Guid Key,
    Guid WebhookKey,
    string StatusCode,
    int? HttpStatusCode,
    bool IsSuccessStatusCode,
    DateTimeOffset Date,
    string EventAlias,
    string Url,
    int RetryCount,
    string RequestHeaders,
    string RequestBody,
    string ResponseHeaders,
    string ResponseBody,
    bool ExceptionOccured);
