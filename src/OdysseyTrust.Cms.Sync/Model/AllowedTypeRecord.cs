namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>A type that may be created below another.</summary>
internal sealed record AllowedTypeRecord(Guid Key, string Alias, int SortOrder);
