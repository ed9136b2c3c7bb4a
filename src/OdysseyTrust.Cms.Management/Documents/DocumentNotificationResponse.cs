namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Something that can be done to a document, and whether the user is sent mail when it is.</summary>
internal sealed record DocumentNotificationResponse(string ActionId, string Alias, bool Subscribed);
