namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>A webhook as it shall be: <c>UpdateWebhookRequestModel</c> of the Management API.</summary>
internal record WebhookRequest(
    IReadOnlyList<string> Events,
    bool Enabled,
    string? Name,
    string? Description,
    string Url,
    IReadOnlyList<Guid> ContentTypeKeys,
    Dictionary<string, string> Headers);
