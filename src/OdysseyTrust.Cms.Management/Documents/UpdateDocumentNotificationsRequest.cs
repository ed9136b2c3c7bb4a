namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What the user wants to be sent mail about.</summary>
internal sealed record UpdateDocumentNotificationsRequest(IReadOnlyList<string> SubscribedActionIds);
