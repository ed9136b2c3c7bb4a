namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The languages to publish, and when.</summary>
internal sealed record PublishDocumentRequest(IReadOnlyList<CultureAndSchedule> PublishSchedules);
