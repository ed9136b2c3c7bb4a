namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Where work in the background has got to.</summary>
internal sealed record PublishWithDescendantsResult(Guid TaskId, bool IsComplete);
