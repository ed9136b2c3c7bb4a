using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>The type of a document in a list view.</summary>
internal sealed record DocumentTypeCollectionReference(Guid Id, string Alias, string Icon, ReferenceById? Collection);
