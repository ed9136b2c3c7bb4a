using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Where to copy a document.</summary>
/// <param name="Target">What the copy is to lie below; the root without it.</param>
/// <param name="RelateToOriginal">Whether to remember what it is a copy of.</param>
/// <param name="IncludeDescendants">Whether to copy what lies below it.</param>
internal sealed record CopyDocumentRequest(ReferenceById? Target, bool RelateToOriginal, bool IncludeDescendants);
