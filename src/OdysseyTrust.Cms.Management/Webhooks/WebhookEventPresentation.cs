namespace OdysseyTrust.Cms.Management.Webhooks;

/// <summary>Something that webhooks can be told of.</summary>
/// <param name="EventName">What it is called.</param>
/// <param name="EventType">What it happens to; the events of one webhook are of one type.</param>
/// <param name="Alias">Its alias.</param>
internal sealed record WebhookEventPresentation(string EventName, string EventType, string Alias);
