namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>From when and until when visitors are to see a document.</summary>
internal sealed record PublishSchedule(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime);
