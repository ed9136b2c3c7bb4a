namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What to publish of a document and all that is below it.</summary>
/// <param name="IncludeUnpublishedDescendants">Whether to publish what has never been published.</param>
/// <param name="Cultures">The languages; none where there is but one.</param>
internal sealed record PublishDocumentWithDescendantsRequest(bool IncludeUnpublishedDescendants, IReadOnlyList<string> Cultures);
