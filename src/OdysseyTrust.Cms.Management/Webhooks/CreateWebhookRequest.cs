namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>A webhook to make.</summary>
internal sealed record CreateWebhookRequest(
    Guid? Id,
    IReadOnlyList<string> Events,
    bool Enabled,
    string? Name,
    string? Description,
    string Url,
    IReadOnlyList<Guid> ContentTypeKeys,
    Dictionary<string, string> Headers) : WebhookRequest(Events, Enabled, Name, Description, Url, ContentTypeKeys, Headers);
