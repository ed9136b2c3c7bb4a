using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>The type of a media item in a list view.</summary>
internal sealed record MediaTypeCollectionReference(Guid Id, string Alias, string Icon, ReferenceById? Collection);
