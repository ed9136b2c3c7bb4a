using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The type of a document.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Collection">The list view that its children are shown in, if they are.</param>
internal sealed record DocumentTypeReference(Guid Id, string Icon, ReferenceById? Collection);
