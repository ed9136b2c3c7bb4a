namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>A webhook.</summary>
internal sealed record WebhookResponse(
    Guid Id,
    IReadOnlyList<WebhookEventPresentation> Events,
    bool Enabled,
    string? Name,
    string? Description,
    string Url,
    IReadOnlyList<Guid> ContentTypeKeys,
    IDictionary<string, string> Headers);
