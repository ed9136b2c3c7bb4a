namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>A type that may be created under another.</summary>
internal sealed record AllowedContentType(Guid Key, int SortOrder);
